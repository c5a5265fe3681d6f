/**
 * What a project earns, line by line.
 *
 * @module
 */
import type { DatedRevenue, RevenueLine, VolumeRevenue, YearlyRevenue } from '../../records/core.js'
import { datedByMonth } from './dated-amounts.js'
import type { Line, LineContext } from './line.js'
import { followed, pricing } from './line.js'
import { volumeWriter } from './volumes.js'
import { yearlyWriter } from './yearly-amounts.js'

/** A revenue line ready to be computed. */
export function revenueLine(line: RevenueLine, context: LineContext): Line {
  return line.kind === 'volume-price' ? volumeRevenue(line, context) : amountRevenue(line, context)
}

function volumeRevenue(line: VolumeRevenue, context: LineContext): Line {
  const { name, currency, volume } = line
  const produce = volumeWriter(volume, context)
  const phases = line.phases.map(({ price, escalation, untilMonth = context.grid.months }) => {
    return { untilMonth, multiply: pricing(price, currency, escalation, context) }
  })
  return {
    name,
    follows: [{ on: 'volume', name }, ...followed('price', name, currency, context.description)],
    write: (out, start) => {
      produce(out, start)
      let from = start + 1
      for (const { untilMonth, multiply } of phases) {
        const to = Math.min(start + untilMonth, out.length - 1)
        multiply(out, from, to)
        from = to + 1
      }
    },
  }
}

/** Amounts have no price of their own: a change of all prices passes them by, one that names the line does not. */
function amountRevenue(line: YearlyRevenue | DatedRevenue, context: LineContext): Line {
  const { name, currency } = line
  const [price, ...others] = followed('price', name, currency, context.description)
  return {
    name,
    follows: [{ ...price!, onlyNamed: true }, ...others],
    write: amountWriter(line, currency, context),
  }
}

/** Writes the amounts of a line that are given by year or by day. */
export function amountWriter(
  line: Pick<YearlyRevenue, 'kind' | 'amounts'> | Pick<DatedRevenue, 'kind' | 'amounts'>,
  currency: string | undefined,
  context: LineContext,
): Line['write'] {
  const convert = pricing(1, currency, undefined, context)
  if (line.kind === 'yearly') {
    const spread = yearlyWriter(line.amounts)
    return (out, start) => {
      spread(out, start)
      convert(out, 0, out.length - 1)
    }
  }
  const column = datedByMonth(line.amounts, context.grid)
  convert(column, 0, column.length - 1)
  return out => out.set(column)
}
