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

/**
 * Keys that order rows by `major`, whole numbers from 0 to below `majorCount`, then by `minor`. Numbers may be left out:
 * `undefined` where a table of all would be longer than the rows can fill.
 */
export function pairKeys(major: ArrayLike<number>, majorCount: number, minor: Keys): Keys | undefined {
  const count = majorCount * minor.count
  if (count > ROOMY + 4 * major.length) return undefined
  const codes = new Int32Array(major.length)
  for (let row = 0; row < codes.length; row++) codes[row] = major[row]! * minor.count + minor.codes[row]!
  return { codes, count }
}

const ROOMY = 1 << 16

/**
 * Keys that order rows by `major`, then by `minor`, with no number left out: the pairs that occur, counted.
 *
 * The rows are taken in the order of `minor`, so that each major key meets its minors one after the other and need only
 * count them; where its pairs begin follows from the counts. Sorting the rows by `major` as well took half as long again.
 */
export function numberPairs(major: Keys, minor: Keys): Keys {
  const codes = new Int32Array(minor.codes.length)
  const starts = countsToStarts(countMinors(major, minor, codes))
  for (let row = 0; row < codes.length; row++) codes[row]! += starts[major.codes[row]!]!
  return { codes, count: starts[major.count]! }
}

/** How many minors each major key meets; `codes` says of each row how many were met before its own. */
function countMinors(major: Keys, minor: Keys, codes: Int32Array): Int32Array {
  const { order, ends } = inOrder(minor)
  /** The last minor that a key has met, one higher, so that fresh memory means none; and how many it has met. */
  const last = new Int32Array(major.count)
  const met = new Int32Array(major.count + 1)
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
  return met
}

/** Each count becomes the sum of those before it. */
function countsToStarts(counts: Int32Array): Int32Array {
  let sum = 0
  for (let key = 0; key < counts.length; key++) {
    const count = counts[key]!
    counts[key] = sum
    sum += count
  }
  return counts
}

/** The rows in the order of a key, and where the rows of each end. */
function inOrder({ codes, count }: Keys): { order: Int32Array; ends: Int32Array } {
  const next = runStarts(codes, codes.length, count)
  const order = new Int32Array(codes.length)
  for (let row = 0; row < codes.length; row++) order[next[codes[row]!]!++] = row
  return { order, ends: next }
}
