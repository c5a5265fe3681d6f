/**
 * In which currency does a lender lend most often? The currency of an appraisal where none is asked for.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { Portfolio } from '../../records/index.js'

/**
 * The currency of most facilities; where there are none, of most statements. Of several that are as frequent, the first by its code.
 *
 * @throws ClienteleError `MISSING_VALUE` where nothing has a currency.
 */
export function mainCurrency({ facilities = [], statements = [] }: Portfolio): string {
  const counts = new Map<string, number>()
  for (const { currency } of facilities.length > 0 ? facilities : statements) {
    const known = counts.get(currency)
    counts.set(currency, known === undefined ? 1 : known + 1)
  }
  const [most] = Array.from(counts).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  if (most !== undefined) return most[0]
  return reject('MISSING_VALUE', 'options.currency', 'an ISO 4217 code', undefined, 'No facility or statement has one')
}
