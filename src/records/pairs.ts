/**
 * Pairs of small whole numbers as one number each, in the order of the pairs.
 *
 * @module
 */
import { runStarts } from './counting-sort.js'

/** A column of whole numbers from 0 to below `count`. */
export interface Keys {
  readonly codes: Int32Array
  readonly count: number
}

/** The distinct pairs of two columns, numbered from 0 in their order, and the rows that have each. */
export interface NumberedPairs {
  readonly size: number
  /** Row -> pair. */
  readonly codes: Int32Array
  /** The rows, pair after pair. */
  readonly rows: Int32Array
  /** Pair p has the places from `starts[p]` to before `starts[p + 1]` in `rows`. */
  readonly starts: Int32Array
}

/** Keys that order rows by `major`, then by `minor`; numbers may be left out. */
export function pairKeys(major: Keys, minor: Keys): Keys {
  const count = major.count * minor.count
  if (count > ROOMY + 4 * major.codes.length) {
    const { codes, size } = numberPairs(major, minor)
    return { codes, count: size }
  }
  const codes = new Int32Array(major.codes.length)
  for (let row = 0; row < codes.length; row++) codes[row] = major.codes[row]! * minor.count + minor.codes[row]!
  return { codes, count }
}

/** Below this a table of all possible pairs is cheaper than numbering those that occur. */
const ROOMY = 1 << 16

export function numberPairs(major: Keys, minor: Keys): NumberedPairs {
  const byMinor = orderByMinor(minor)
  const rows = orderByMajor(major, byMinor)
  const starts = byMinor
  const codes = new Int32Array(rows.length)
  let size = 0
  let majorCode = -1
  let minorCode = -1
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (major.codes[row] !== majorCode || minor.codes[row] !== minorCode) {
      majorCode = major.codes[row]!
      minorCode = minor.codes[row]!
      starts[size++] = i
    }
    codes[row] = size - 1
  }
  starts[size] = rows.length
  return { size, codes, rows, starts }
}

/** One cell longer than there are rows, as it later holds the starts of up to so many pairs and their end. */
function orderByMinor({ codes, count }: Keys): Int32Array {
  const next = runStarts(codes, codes.length, count)
  const order = new Int32Array(codes.length + 1)
  for (let row = 0; row < codes.length; row++) order[next[codes[row]!]!++] = row
  return order
}

/** Stable, so that rows of one major key stay in the order of the minor. */
function orderByMajor({ codes, count }: Keys, byMinor: Int32Array): Int32Array {
  const next = runStarts(codes, codes.length, count)
  const order = new Int32Array(codes.length)
  for (let i = 0; i < codes.length; i++) {
    const row = byMinor[i]!
    order[next[codes[row]!]!++] = row
  }
  return order
}
