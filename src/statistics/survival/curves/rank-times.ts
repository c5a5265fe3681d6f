/**
 * Times as places among the distinct ones, so that all further work on ties is counting.
 *
 * @module
 */
import { sortedRows } from './sorted-rows.js'

/** Distinct times and where each row stands among them. */
export interface RankedTimes {
  /** Rising. */
  readonly times: Float64Array
  /** Of each row, the place of its time in `times`. */
  readonly rank: Uint32Array
}

/** Rows in the order of their ranks: those of rank k are `rows[starts[k]]` to before `rows[starts[k + 1]]`. */
export interface RowsByRank {
  readonly rows: Uint32Array
  readonly starts: Uint32Array
}

/** Whole numbers up to so many times the rows are counted in place; beyond, a table would be mostly holes. */
const HOLES_PER_ROW = 16

/** The distinct values of a column of numbers >= 0, and the place of each row among them. */
export function rankTimes(values: Float64Array): RankedTimes {
  let largest = 0
  let areWhole = true
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (value > largest) largest = value
    // Of 32 bits: larger ones are too far apart to be counted in place anyway.
    if ((value | 0) !== value) areWhole = false
  }
  return areWhole && largest <= HOLES_PER_ROW * values.length ? byCounting(values, largest) : bySorting(values)
}

/** Rows in the order of their ranks, those of one rank in the order in which they came. */
export function rowsByRank(rank: ArrayLike<number>, ranks: number): RowsByRank {
  const starts = new Uint32Array(ranks + 1)
  for (let row = 0; row < rank.length; row++) starts[rank[row]! + 1]!++
  for (let k = 0; k < ranks; k++) starts[k + 1]! += starts[k]!
  const next = starts.slice(0, ranks)
  const rows = new Uint32Array(rank.length)
  for (let row = 0; row < rank.length; row++) rows[next[rank[row]!]!++] = row
  return { rows, starts }
}

function byCounting(values: Float64Array, largest: number): RankedTimes {
  const place = new Uint32Array(largest + 1)
  for (let row = 0; row < values.length; row++) place[values[row]! | 0] = 1
  const times = new Float64Array(largest + 1)
  let count = 0
  for (let value = 0; value <= largest; value++) {
    if (place[value] === 0) continue
    times[count] = value
    place[value] = count++
  }
  const rank = new Uint32Array(values.length)
  for (let row = 0; row < values.length; row++) rank[row] = place[values[row]! | 0]!
  return { times: times.slice(0, count), rank }
}

function bySorting(values: Float64Array): RankedTimes {
  const rows = sortedRows(values)
  const times = new Float64Array(values.length)
  const rank = new Uint32Array(values.length)
  let count = 0
  for (let at = 0; at < rows.length; at++) {
    const value = values[rows[at]!]!
    if (count === 0 || value !== times[count - 1]) times[count++] = value
    rank[rows[at]!] = count - 1
  }
  return { times: times.slice(0, count), rank }
}
