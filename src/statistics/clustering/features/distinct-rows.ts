/**
 * Rows as distinct rows and how often each comes, in lexicographic order: what is drawn from them or summed over them cannot
 * depend on the order of the rows, and equal rows cannot be told apart.
 *
 * @module
 */
import { distinctValues } from '../../distinct-values.js'

/** The distinct rows of a table. */
export interface DistinctRows {
  /** Rows in lexicographic order; equal ones as they stood. */
  readonly order: Uint32Array
  /** How many distinct rows. */
  readonly count: number
  /** The distinct rows in lexicographic order, row by row. */
  readonly values: Float64Array
  /** How many rows are equal to each. */
  readonly weights: Float64Array
  /** Row -> place among the distinct ones. */
  readonly rowToDistinct: Uint32Array
}

/** The distinct rows of `size` rows that stand one after the other; no −0 among them. */
export function distinctRows(values: Float64Array, size: number, dimensions: number): DistinctRows {
  const order = lexicographicOrder(values, size, dimensions)
  const rowToDistinct = new Uint32Array(size)
  const firsts = new Uint32Array(size)
  const weights = new Float64Array(size)
  let count = 0
  for (const row of order) {
    if (count === 0 || !equalRows(values, dimensions, firsts[count - 1]!, row)) firsts[count++] = row
    rowToDistinct[row] = count - 1
    weights[count - 1]!++
  }
  const distinct = new Float64Array(count * dimensions)
  for (let i = 0; i < count; i++) {
    const from = firsts[i]! * dimensions
    distinct.set(values.subarray(from, from + dimensions), i * dimensions)
  }
  return { order, count, values: distinct, weights: weights.slice(0, count), rowToDistinct }
}

/** A stable sort by the last feature, then by the one before it, and so on: the first feature has the last word. */
function lexicographicOrder(values: Float64Array, size: number, dimensions: number): Uint32Array {
  let order = Uint32Array.from({ length: size }, (_, row) => row)
  let next = new Uint32Array(size)
  const column = new Float64Array(size)
  for (let d = dimensions - 1; d >= 0; d--) {
    for (let row = 0; row < size; row++) column[row] = values[row * dimensions + d]!
    const { values: distinct, of } = distinctValues(column)
    const places = new Uint32Array(distinct.length + 1)
    for (let row = 0; row < size; row++) places[of[row]! + 1]!++
    for (let code = 1; code < places.length; code++) places[code]! += places[code - 1]!
    for (const row of order) next[places[of[row]!]!++] = row
    ;[order, next] = [next, order]
  }
  return order
}

function equalRows(values: Float64Array, dimensions: number, one: number, other: number): boolean {
  for (let d = 0; d < dimensions; d++) {
    if (values[one * dimensions + d] !== values[other * dimensions + d]) return false
  }
  return true
}
