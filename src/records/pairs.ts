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
  if (!isTableFor(count, major.codes.length)) {
    const { codes, size } = numberPairs(major, minor)
    return { codes, count: size }
  }
  return { codes: products(major.codes, minor.codes, minor.count), count }
}

/** Whether a table of so many cells is cheaper than numbering what occurs in so many rows. */
export function isTableFor(cells: number, rows: number): boolean {
  return cells <= ROOMY + 4 * rows
}

const ROOMY = 1 << 16

function products(major: Int32Array, minor: Int32Array, minorCount: number): Int32Array {
  const codes = new Int32Array(major.length)
  for (let row = 0; row < codes.length; row++) codes[row] = major[row]! * minorCount + minor[row]!
  return codes
}

export function numberPairs(major: Keys, minor: Keys): NumberedPairs {
  const byMinor = orderByMinor(minor)
  const { order: rows, ends } = orderByMajor(major, byMinor)
  return { rows, ...numbered(rows, ends, minor.codes, byMinor) }
}

/**
 * The rows of one major key stand together and end where `ends` says, so that only their minor keys are looked up.
 * `starts` is memory to be used.
 */
function numbered(rows: Int32Array, ends: Int32Array, minor: Int32Array, starts: Int32Array) {
  const codes = new Int32Array(rows.length)
  let size = 0
  let at = 0
  for (let key = 0; at < rows.length; key++) {
    const end = ends[key]!
    for (let previous = -1; at < end; at++) {
      const row = rows[at]!
      const code = minor[row]!
      if (code !== previous) starts[size++] = at
      previous = code
      codes[row] = size - 1
    }
  }
  starts[size] = rows.length
  return { size, codes, starts }
}

/** One cell longer than there are rows, as it later holds the starts of up to so many pairs and their end. */
function orderByMinor({ codes, count }: Keys): Int32Array {
  const next = runStarts(codes, codes.length, count)
  const order = new Int32Array(codes.length + 1)
  for (let row = 0; row < codes.length; row++) order[next[codes[row]!]!++] = row
  return order
}

/** Stable, so that rows of one major key stay in the order of the minor; also where the rows of each key end. */
function orderByMajor({ codes, count }: Keys, byMinor: Int32Array): { order: Int32Array; ends: Int32Array } {
  const next = runStarts(codes, codes.length, count)
  const order = new Int32Array(codes.length)
  for (let i = 0; i < codes.length; i++) {
    const row = byMinor[i]!
    order[next[codes[row]!]!++] = row
  }
  return { order, ends: next }
}
