/**
 * What it costs to put neighbouring values into one group: their weighted squares about their own mean,
 *
 *   cost(i, j) = Σ w x² − (Σ w x)² / Σ w = (Σ w x² · Σ w − (Σ w x)²) / Σ w        over i … j
 *
 * from sums up to each value, so that no cost takes longer than another. The difference of such sums loses all digits of a small
 * group beside large values; so sums are kept as pairs of doubles, some 31 digits.
 *
 * @module
 */
import { productError, sumError } from '../../../numeric/core.js'

/** The cost of the group from the value at one place to the value at another, both included. */
export type GroupCost = (first: number, last: number) => number

/** Sums up to a place stand side by side, as all of them are read together: of weights, of w x, of w x²; each high and low. */
const STRIDE = 6
const [WEIGHT, FIRST, SECOND] = [0, 2, 4]

/**
 * The costs of groups of ascending values.
 *
 * @param values distinct; of a size that no square overflows.
 * @param weights > 0, of the same size.
 */
export function groupCosts(values: Float64Array, weights: Float64Array): GroupCost {
  const sums = sumsUpTo(values, weights)
  const high = (from: number, to: number): number => sums[to]! - sums[from]!
  const low = (from: number, to: number): number => {
    return sumError(sums[to]!, -sums[from]!) + (sums[to + 1]! - sums[from + 1]!)
  }
  return (first, last) => {
    if (first === last) return 0
    const from = STRIDE * first
    const to = STRIDE * (last + 1)
    const wHigh = high(from + WEIGHT, to + WEIGHT)
    const wLow = low(from + WEIGHT, to + WEIGHT)
    const mHigh = high(from + FIRST, to + FIRST)
    const mLow = low(from + FIRST, to + FIRST)
    const sHigh = high(from + SECOND, to + SECOND)
    const sLow = low(from + SECOND, to + SECOND)
    const product = sHigh * wHigh
    const square = mHigh * mHigh
    const rest =
      sumError(product, -square) +
      (productError(sHigh, wHigh) + sHigh * wLow + sLow * wHigh) -
      (productError(mHigh, mHigh) + 2 * mHigh * mLow)
    return Math.max(0, product - square + rest) / wHigh
  }
}

function sumsUpTo(values: Float64Array, weights: Float64Array): Float64Array {
  const size = values.length
  const sums = new Float64Array(STRIDE * (size + 1))
  // About a value in the middle: what all have in common takes no digits.
  const middle = values[size >> 1]!
  for (let i = 0; i < size; i++) {
    const x = values[i]! - middle
    const dropped = sumError(values[i]!, -middle)
    const w = weights[i]!
    const moment = w * x
    const momentLow = productError(w, x) + w * dropped
    const at = STRIDE * i
    add(sums, at + WEIGHT, w, 0)
    add(sums, at + FIRST, moment, momentLow)
    add(sums, at + SECOND, moment * x, productError(moment, x) + momentLow * x + moment * dropped)
  }
  return sums
}

/** The sum up to the next place: that up to this one, and a pair. */
function add(sums: Float64Array, at: number, valueHigh: number, valueLow: number): void {
  const before = sums[at]!
  const sum = before + valueHigh
  const rest = sumError(before, valueHigh) + sums[at + 1]! + valueLow
  const next = sum + rest
  sums[at + STRIDE] = next
  sums[at + STRIDE + 1] = rest - (next - sum)
}
