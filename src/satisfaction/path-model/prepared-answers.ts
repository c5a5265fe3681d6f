/**
 * Answers made ready to be summed up many times: centred, scaled, row by row, with the products that interactions need.
 *
 * @module
 */
import type { PathPlan } from './plan.js'

/** Rows as they are summed up. What is computed from them does not hang on `centres` and `spreads`, which spare digits. */
export interface PreparedAnswers {
  readonly rows: number
  /** Items, then products of two of them. */
  readonly width: number
  /** (answer − centre) / spread of each item and products of these, row by row. */
  readonly values: Float64Array
  /** One per item. */
  readonly centres: Float64Array
  readonly spreads: Float64Array
}

/** @param columns complete answers, one column per item of the plan. */
export function prepareAnswers({ products }: PathPlan, columns: readonly Float64Array[]): PreparedAnswers {
  const items = columns.length
  const rows = columns[0]!.length
  const width = items + products.length
  const values = new Float64Array(rows * width)
  const [centres, spreads] = [new Float64Array(items), new Float64Array(items)]
  for (const [item, column] of columns.entries()) {
    const { centre, spread } = extentOf(column)
    centres[item] = centre
    spreads[item] = spread
    for (let row = 0; row < rows; row++) values[row * width + item] = (column[row]! - centre) / spread
  }
  for (const [place, [a, b]] of products.entries()) {
    for (let row = 0; row < rows; row++) {
      values[row * width + items + place] = values[row * width + a]! * values[row * width + b]!
    }
  }
  return { rows, width, values, centres, spreads }
}

/** Squares and cubes of less, and of its inverse, would leave the range of a double. */
const SMALLEST_SPREAD = 1e-60

/** What answers differ by relative to their size when they are one number computed in several ways. */
const ROUNDING = 1e-14

/** Mean and root mean square distance; a spread of 1 where there is none. */
function extentOf(column: Float64Array): { readonly centre: number; readonly spread: number } {
  const first = column[0]!
  let shift = 0
  for (const value of column) shift += (value - first) / column.length
  const centre = first + shift
  let largest = 0
  for (const value of column) largest = Math.max(largest, Math.abs(value - centre))
  if (largest <= Math.max(SMALLEST_SPREAD, ROUNDING * Math.abs(centre))) return { centre, spread: 1 }
  let squares = 0
  for (const value of column) squares += ((value - centre) / largest) ** 2
  return { centre, spread: largest * Math.sqrt(squares / column.length) }
}
