/**
 * Sorting by small whole numbers in linear time, stable, without comparing.
 *
 * @module
 */

/** Where each key's run begins when `keys` are put in order; one entry more than there are keys. */
export function runStarts(keys: Int32Array, length: number, keyCount: number): Int32Array {
  const starts = new Int32Array(keyCount + 1)
  for (let i = 0; i < length; i++) starts[keys[i]! + 1]!++
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!
  return starts
}

/** `order` rearranged so that the keys of its rows ascend; rows of equal keys keep their order. */
export function stableOrder(order: Int32Array, keys: Int32Array, keyCount: number, out: Int32Array): Int32Array {
  const next = runStarts(keys, order.length, keyCount)
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!
    out[next[keys[row]!]!++] = row
  }
  return out
}
