/**
 * Ratings of facilities as codes, so that each term structure is read once.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { columnLength } from '../../../statistics/columns.js'

/** The distinct ratings of a column. */
export interface Ratings {
  readonly names: readonly string[]
  /** Row -> place in `names`. */
  readonly codes: Int32Array
  /** The longest maturity of what is not in default, by rating, in years; 0 where all is. */
  readonly longest: Float64Array
}

/** Reads a column of ratings beside those of maturities and stages. */
export function ratingsOf(rating: ArrayLike<string>, maturity: ArrayLike<number>, stage: ArrayLike<number>): Ratings {
  const size = maturity.length
  const length = columnLength(rating, 'columns.rating')
  if (length !== size) reject('LENGTH_MISMATCH', 'columns.rating', `${size} ratings, like columns.exposure`, length)
  const index = new Map<string, number>()
  const codes = Int32Array.from({ length: size }, (_, i) => {
    const name: unknown = rating[i]
    if (typeof name !== 'string') return reject('INVALID_TYPE', `columns.rating[${i}]`, 'text', name)
    const known = index.get(name)
    if (known !== undefined) return known
    index.set(name, index.size)
    return index.size - 1
  })
  const longest = new Float64Array(index.size)
  for (let i = 0; i < size; i++) if (stage[i] !== 3) longest[codes[i]!] = Math.max(longest[codes[i]!]!, maturity[i]!)
  return { names: [...index.keys()], codes, longest }
}
