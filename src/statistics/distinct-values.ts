/**
 * A column as its distinct values and who has which: what is summed per distinct value cannot depend on the order in
 * which equal ones stand.
 *
 * @module
 */
import { lastAtMost } from '../numeric/core.js'

/** The distinct values of a column. */
export interface DistinctValues {
  /** Ascending. */
  readonly values: Float64Array
  /** Row -> position in `values`. */
  readonly of: Int32Array
}

/** The distinct values of a column of numbers, in O(n log n). */
export function distinctValues(column: ArrayLike<number>): DistinctValues {
  const values = new Float64Array(column).sort()
  let size = 0
  for (const value of values) if (size === 0 || value !== values[size - 1]) values[size++] = value
  const distinct = values.slice(0, size)
  const of = new Int32Array(column.length)
  for (let row = 0; row < of.length; row++) of[row] = lastAtMost(distinct, column[row]!)
  return { values: distinct, of }
}

/** How many rows have each distinct value, or what a column adds up to over them. */
export function totalsPerValue({ values, of }: DistinctValues, column?: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(values.length)
  for (let row = 0; row < of.length; row++) totals[of[row]!]! += column === undefined ? 1 : column[row]!
  return totals
}
