import type { Portfolio } from '../records/index.js'
import { wrongUsage } from './wrong-usage.js'

/**
 * Refuses a currency that none of the lender's records speak of: no amount could be told in it, and every value would be nothing.
 * Where no record speaks of any, all will do.
 */
export function expectKnownCurrency(
  currency: string | undefined,
  { facilities = [], statements = [], exchangeRates = [] }: Portfolio,
): void {
  const known = new Set([
    ...new Set(facilities.map(one => one.currency)),
    ...new Set(statements.map(one => one.currency)),
    ...exchangeRates.flatMap(({ from, to }) => [from, to]),
  ])
  if (currency === undefined || known.size === 0 || known.has(currency)) return
  const those = [...known].toSorted().join(', ')
  wrongUsage(
    'OUT_OF_RANGE',
    '--currency',
    `one that facilities, statements or exchange rates are in: ${those}`,
    currency,
  )
}
