/**
 * Sorting by small whole numbers in linear time, stable, without comparing: first where each key's run begins.
 *
 * Here and beside it every long loop is a function of its own. The engine replaces a loop while it runs, but not what
 * comes after it in the function: a second loop would begin slowly again, at every call.
 *
 * @module
 */

/**
 * Where each key's run begins when the first `length` of `keys` are put in order; the last entry is `length`. The keys are
 * the `keyCount` numbers from `leastKey` on.
 */
export function runStarts(keys: Int32Array, length: number, keyCount: number, leastKey = 0): Int32Array {
  const starts = new Int32Array(keyCount + 1)
  countKeys(keys, length, leastKey - 1, starts)
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!
  return starts
}

function countKeys(keys: Int32Array, length: number, leastKey: number, counts: Int32Array): void {
  for (let i = 0; i < length; i++) counts[keys[i]! - leastKey]!++
}

/** The least of the first `length` numbers, and how many cells a table has that reaches from there to the greatest. */
export function rangeOf(column: Int32Array, length: number): { readonly least: number; readonly cells: number } {
  let least = 2 ** 31 - 1
  let most = -(2 ** 31)
  for (let i = 0; i < length; i++) {
    const value = column[i]!
    if (value < least) least = value
    if (value > most) most = value
  }
  return { least, cells: most < least ? 0 : most - least + 1 }
}
