import { normalQuantile } from '../../../numeric/core.js'

/**
 * The standard normal boundaries of a row, states best first: boundary j is where a return is so low that it leads to state j + 1
 * or a worse one. There is one fewer than states; they fall. A boundary is Infinity where all states above it are
 * impossible, −Infinity where all below it are.
 *
 * Each comes from the smaller of two sums, of what is worse and of what is better: a sum over nearly all states rounds to
 * 1 − 1e-16, whose quantile is 8.2 where it should be infinite, and a small sum of better states keeps its digits.
 */
export function boundariesOf(row: readonly number[]): Float64Array {
  const count = row.length - 1
  const better = new Float64Array(count)
  const worse = new Float64Array(count)
  for (let j = 0, sum = 0; j < count; j++) {
    sum += row[j]!
    better[j] = sum
  }
  for (let j = count - 1, sum = 0; j >= 0; j--) {
    sum += row[j + 1]!
    worse[j] = sum
  }
  return better.map((above, j) => {
    const below = worse[j]!
    return below < above ? normalQuantile(below) : 0 - normalQuantile(Math.min(1, above))
  })
}
