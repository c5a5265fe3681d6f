/**
 * The one currency of a book.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import { expectCurrency, expectOneCurrency } from '../money/core.js'
import { columnLength } from '../statistics/columns.js'

/** The currency of so many rows: one code, or a column of them; undefined where none is said, or no row is. */
export function currencyOf(
  currency: ArrayLike<unknown> | string | undefined,
  path: string,
  size: number,
): string | undefined {
  if (currency === undefined) return undefined
  if (typeof currency === 'string') return expectCurrency(currency, path)
  const length = columnLength(currency, path)
  if (length !== size) reject('LENGTH_MISMATCH', path, `one code or ${size} codes, one per row`, length)
  return size === 0 ? undefined : expectOneCurrency(currency, path)
}

/** Refuses two dates in two currencies. A date that says none is taken to be in that of the other. */
export function expectSameCurrency(opening: string | undefined, closing: string | undefined): void {
  if (opening === undefined || closing === undefined || opening === closing) return
  reject(
    'MIXED_CURRENCIES',
    'closing.currency',
    `${opening}, as the opening`,
    closing,
    'Convert amounts to one currency first',
  )
}
