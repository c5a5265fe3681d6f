import { reject } from '../../errors/index.js'
import { expectCurrency, expectOneCurrency } from '../../money/index.js'
import { columnLength } from '../../statistics/columns.js'

/** The one currency of rows, given as a code or as a column of codes; `undefined` where none is given. */
export function expectCurrencyColumn(
  currency: string | ArrayLike<string> | undefined,
  size: number,
): string | undefined {
  if (currency === undefined) return undefined
  if (typeof currency === 'string') return expectCurrency(currency, 'columns.currency')
  const length = columnLength(currency, 'columns.currency')
  if (length !== size) reject('LENGTH_MISMATCH', 'columns.currency', `${size} codes, one per row`, length)
  return expectOneCurrency(currency, 'columns.currency')
}
