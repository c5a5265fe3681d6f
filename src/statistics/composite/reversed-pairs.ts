/**
 * How many pairs stand in one order before and in the other after, in O(n log n).
 *
 * @module
 */

/** Pairs of rows whose levels differ both times and change sign between. */
export function reversedPairs(before: Int32Array, after: Int32Array): number {
  const order = Int32Array.from(before.keys()).sort((a, b) => before[a]! - before[b]! || after[a]! - after[b]!)
  return inversions(Int32Array.from(order, row => after[row]!))
}

/** Pairs out of order, found while merging sorted halves; equal values are in order. */
function inversions(values: Int32Array): number {
  let from: Int32Array = values
  let to: Int32Array = new Int32Array(values.length)
  let count = 0
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length)
      count += merge(from, to, start, middle, Math.min(start + 2 * width, values.length))
    }
    ;[from, to] = [to, from]
  }
  return count
}

function merge(from: Int32Array, to: Int32Array, start: number, middle: number, end: number): number {
  let [left, right, count] = [start, middle, 0]
  for (let at = start; at < end; at++) {
    if (left < middle && (right >= end || from[left]! <= from[right]!)) to[at] = from[left++]!
    else {
      count += middle - left
      to[at] = from[right++]!
    }
  }
  return count
}
