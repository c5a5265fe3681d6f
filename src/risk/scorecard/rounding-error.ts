/**
 * What rounding points does to scores: how far they move, and how many clients change places.
 *
 * @module
 */
import type { RoundingReport } from './document.js'

/** Compares rounded scores with the unrounded ones; rows of weight 0 are left out before. */
export function roundingReport(rounded: Float64Array, unrounded: Float64Array): RoundingReport {
  const size = rounded.length
  let [sum, largest] = [0, 0]
  for (let row = 0; row < size; row++) {
    const error = rounded[row]! - unrounded[row]!
    sum += error
    largest = Math.max(largest, Math.abs(error))
  }
  const pairs = (size * (size - 1)) / 2
  return {
    meanError: sum / size,
    largestError: largest,
    reversedPairs: pairs === 0 ? 0 : reversals(rounded, unrounded) / pairs,
  }
}

/** Pairs that stand one way by the first column and the other way by the second; O(n log n). */
function reversals(first: Float64Array, second: Float64Array): number {
  const order = Uint32Array.from(first.keys()).sort((a, b) => second[a]! - second[b]! || first[a]! - first[b]!)
  const values = Float64Array.from(order, row => first[row]!)
  return inversions(values, new Float64Array(values.length), 0, values.length)
}

/** Sorts [from, to) by merging, and counts the pairs that stood the wrong way round. */
function inversions(values: Float64Array, room: Float64Array, from: number, to: number): number {
  if (to - from < 2) return 0
  const middle = (from + to) >> 1
  let count = inversions(values, room, from, middle) + inversions(values, room, middle, to)
  let [left, right] = [from, middle]
  for (let place = from; place < to; place++) {
    if (right >= to || (left < middle && values[left]! <= values[right]!)) room[place] = values[left++]!
    else {
      room[place] = values[right++]!
      count += middle - left
    }
  }
  values.set(room.subarray(from, to), from)
  return count
}
