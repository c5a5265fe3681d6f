/**
 * What running a project costs, line by line; shares of revenue apart, since they follow what other lines bring.
 *
 * @module
 */
import type { OperatingCost, Volume } from '../../records/core.js'
import type { Line, LineContext } from './line.js'
import { followed, pricing } from './line.js'
import { amountWriter } from './revenue-lines.js'
import { volumeWriter } from './volumes.js'

/** A cost that stands by itself. */
export type OwnCost = Exclude<OperatingCost, { kind: 'share-of-revenue' }>

/** A cost line ready to be computed. */
export function costLine(cost: OwnCost, context: LineContext): Line {
  const { name, currency } = cost
  const follows = followed('operating-cost', name, currency, context.description)
  switch (cost.kind) {
    case 'fixed': {
      const multiply = pricing(cost.annual, currency, cost.escalation, context)
      return {
        name,
        follows,
        write: (out, start) => {
          out.fill(0, 0, start + 1)
          out.fill(1 / 12, start + 1)
          multiply(out, start + 1, out.length - 1)
        },
      }
    }
    case 'variable': {
      const multiply = pricing(cost.perUnit, currency, cost.escalation, context)
      const produce = volumeWriter(volumeOf(cost.of, context), context)
      return {
        name,
        follows: [{ on: 'volume', name: cost.of }, ...follows],
        write: (out, start) => {
          produce(out, start)
          multiply(out, start + 1, out.length - 1)
        },
      }
    }
    default:
      return { name, follows, write: amountWriter(cost, currency, context) }
  }
}

/** A description names lines that exist. */
function volumeOf(name: string, { description }: LineContext): Volume {
  return description.revenues.flatMap(line =>
    line.kind === 'volume-price' && line.name === name ? [line.volume] : [],
  )[0]!
}
