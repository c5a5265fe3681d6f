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

/** Counted by the first feature; rows that share its value are sorted by the others. */
function lexicographicOrder(values: Float64Array, size: number, dimensions: number): Uint32Array {
  const column = new Float64Array(size)
  for (let row = 0; row < size; row++) column[row] = values[row * dimensions]!
  const { values: firsts, of } = distinctValues(column)
  const ends = new Uint32Array(firsts.length)
  for (let row = 0; row < size; row++) ends[of[row]!]!++
  for (let code = 1; code < ends.length; code++) ends[code]! += ends[code - 1]!
  const order = new Uint32Array(size)
  const next = Uint32Array.from(ends, (_, code) => (code === 0 ? 0 : ends[code - 1]!))
  for (let row = 0; row < size; row++) order[next[of[row]!]!++] = row
  const compare = (one: number, other: number): number => {
    for (let d = 1; d < dimensions; d++) {
      const difference = values[one * dimensions + d]! - values[other * dimensions + d]!
      if (difference !== 0) return difference
    }
    return 0
  }
  let start = 0
  for (const end of ends) {
    if (end - start > 1) order.subarray(start, end).sort(compare)
    start = end
  }
  return order
}

function equalRows(values: Float64Array, dimensions: number, one: number, other: number): boolean {
  for (let d = 0; d < dimensions; d++) {
    if (values[one * dimensions + d] !== values[other * dimensions + d]) return false
  }
  return true
}
