/**
 * Sorting by small whole numbers in linear time, stable, without comparing: first where each key's run begins.
 *
 * @module
 */

/** Where each key's run begins when the first `length` of `keys` are put in order; the last entry is `length`. */
export function runStarts(keys: Int32Array, length: number, keyCount: number): Int32Array {
  const starts = new Int32Array(keyCount + 1)
  for (let i = 0; i < length; i++) starts[keys[i]! + 1]!++
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!
  return starts
}
