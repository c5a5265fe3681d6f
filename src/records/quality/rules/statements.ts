/**
 * The statements of one client.
 *
 * @module
 */
import type { QualityContext } from '../context.js'
import { weightOfRecord } from '../context.js'
import type { LooseRecord } from '../records-of-table.js'
import { looseRecords, textIn } from '../records-of-table.js'
import type { Rule } from './rule.js'
import { holdsIf } from './rule.js'

/** How many statements there are in each currency. */
type Currencies = ReadonlyMap<string, number>

/** A client reports in one currency, of which one statement says nothing: statements in another cannot be compared, and faults between years would be hidden. */
const statementCurrency: Rule = {
  kind: 'currencies-differ',
  table: 'statements',
  fields: ['currency'],
  prepare(context) {
    const series = currenciesOf(context)
    return ({ record }) => {
      const own = textIn(record, 'currency')
      const known = series.get(seriesOf(record) ?? '')
      if (own === undefined || known === undefined) return 'unknown'
      if (known.size === 1 && known.get(own) === 1) return 'not-asked'
      const usual = usualOf(known)
      const expected = usual === undefined ? 'one currency for all statements' : `${usual}, as of most statements`
      return holdsIf(own === usual, expected, own)
    }
  },
}

/** Statements of the same client and the same circle of companies. */
function seriesOf(record: LooseRecord | undefined): string | undefined {
  const client = textIn(record, 'client')
  return client === undefined ? undefined : `${record?.['consolidated'] === true} ${client}`
}

/** Of each series of statements; what is said twice counts once. */
function currenciesOf(context: QualityContext): ReadonlyMap<string, Currencies> {
  const found = new Map<string, Map<string, number>>()
  for (const record of looseRecords(context.portfolio, 'statements')) {
    const [series, currency] = [seriesOf(record), textIn(record, 'currency')]
    if (record === undefined || series === undefined || currency === undefined) continue
    const counts = found.get(series) ?? new Map<string, number>()
    found.set(series, counts)
    const weight = weightOfRecord(context, 'statements', record)
    const before = counts.get(currency)
    counts.set(currency, before === undefined ? weight : before + weight)
  }
  return found
}

/** The currency of most; none where two are as frequent. */
function usualOf(currencies: Currencies): string | undefined {
  const most = Math.max(...currencies.values())
  const usual = [...currencies].filter(([, count]) => count > most - ROUNDING)
  return usual.length === 1 ? usual[0]?.[0] : undefined
}

const ROUNDING = 1e-9

export const STATEMENT_RULES: readonly Rule[] = [statementCurrency]
