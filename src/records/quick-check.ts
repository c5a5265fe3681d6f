/**
 * Whether columns are free of faults, in one tight loop: a check cell by cell that can tell what is wrong costs five times
 * as much, and is only needed once something is.
 *
 * Only columns that can hold nothing but numbers are looked at; others are left to the careful way.
 *
 * @module
 */

import { LONGEST_TIME } from '../money/core.js'

/** A frequency is kept in 32 bits. */
export const LARGEST_COUNT: number = 2 ** 31 - 1

type NumberColumn = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array

function isNumberColumn(column: ArrayLike<unknown>): column is NumberColumn {
  return (
    column instanceof Float64Array ||
    column instanceof Float32Array ||
    column instanceof Int32Array ||
    column instanceof Uint32Array ||
    column instanceof Uint16Array ||
    column instanceof Uint8Array
  )
}

/** True where all rows of typed columns are histories; false where one is not, or a column is not typed. */
export function areHistories(
  frequency: ArrayLike<number>,
  recency: ArrayLike<number>,
  age: ArrayLike<number>,
): boolean {
  if (!(isNumberColumn(frequency) && isNumberColumn(recency) && isNumberColumn(age))) return false
  for (let i = 0; i < frequency.length; i++) {
    const x = frequency[i]!
    const tx = recency[i]!
    const T = age[i]!
    const isCounted = x >= 0 && x <= LARGEST_COUNT && Math.floor(x) === x
    const isTimed = tx >= 0 && tx <= T && T <= LONGEST_TIME
    if (!(isCounted && isTimed && (x > 0 || tx === 0))) return false
  }
  return true
}
