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

/** Keys that order rows by `major`, then by `minor`; numbers may be left out. */
export function pairKeys(major: Keys, minor: Keys): Keys {
  const count = major.count * minor.count
  if (!isTableFor(count, major.codes.length)) return numberPairs(major, minor)
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

/**
 * Keys that order rows by `major`, then by `minor`, with no number left out: the pairs that occur, counted.
 *
 * The rows are taken in the order of `minor`, so that each major key meets its minors one after the other and need only
 * count them; where its pairs begin follows from the counts. Sorting the rows by `major` as well took half as long again.
 */
export function numberPairs(major: Keys, minor: Keys): Keys {
  const { order, ends } = inOrder(minor)
  const codes = new Int32Array(order.length)
  /** The last minor that a key has met, one higher, so that fresh memory means none; and how many it has met. */
  const last = new Int32Array(major.count)
  const met = new Int32Array(major.count)
  let at = 0
  for (let now = 1; now <= minor.count; now++) {
    for (const end = ends[now - 1]!; at < end; at++) {
      const row = order[at]!
      const key = major.codes[row]!
      // 1 if `last` is less: without a branch, which a processor could not guess.
      const count = met[key]! + ((last[key]! - now) >>> 31)
      met[key] = count
      last[key] = now
      codes[row] = count - 1
    }
  }
  const count = countsToStarts(met)
  for (let row = 0; row < codes.length; row++) codes[row]! += met[major.codes[row]!]!
  return { codes, count }
}

/** Each count becomes the sum of those before it; returns the sum of all. */
function countsToStarts(counts: Int32Array): number {
  let sum = 0
  for (let key = 0; key < counts.length; key++) {
    const count = counts[key]!
    counts[key] = sum
    sum += count
  }
  return sum
}

/** The rows in the order of a key, and where the rows of each end. */
function inOrder({ codes, count }: Keys): { order: Int32Array; ends: Int32Array } {
  const next = runStarts(codes, codes.length, count)
  const order = new Int32Array(codes.length)
  for (let row = 0; row < codes.length; row++) order[next[codes[row]!]!++] = row
  return { order, ends: next }
}
