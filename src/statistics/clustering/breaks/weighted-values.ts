import { distinctValues } from '../../distinct-values.js'

/** Distinct values in order, what each weighs, and which row has which. */
export interface WeightedValues {
  /** Ascending. */
  readonly values: Float64Array
  /** > 0. */
  readonly weights: Float64Array
  /** Row to its place in `values`. */
  readonly of: Int32Array
  /** How many rows have each value. */
  readonly rows: Float64Array
}

/** Rows as distinct values. What weighs together is added from the lightest on, so that the order of rows does not show. */
export function weightedValues(column: ArrayLike<number>, weights?: ArrayLike<number>): WeightedValues {
  const { values, of } = distinctValues(column)
  const rows = new Float64Array(values.length)
  for (let row = 0; row < of.length; row++) rows[of[row]!]!++
  if (weights === undefined) return { values, weights: rows, of, rows }
  const sums = new Float64Array(values.length)
  const order = Uint32Array.from(of.keys()).sort((a, b) => weights[a]! - weights[b]!)
  for (const row of order) sums[of[row]!]! += weights[row]!
  return { values, weights: sums, of, rows }
}
