/**
 * Which histories occur, and how often: a likelihood needs one term per distinct history, however many clients share it.
 *
 * Histories are numbered as pairs of pairs, ((frequency, age), recency), by counting. Linear in the clients, no
 * hashing, and the same result whatever the order of clients.
 *
 * @module
 */
import type { Keys } from './pairs.js'
import { numberPairs, pairKeys } from './pairs.js'
import { rankNumbers, ranksBy, rankTable } from './ranks.js'
import type { TimeGrid } from './time-grid.js'
import type { Patterns } from './types.js'

/** The patterns of clients whose times are on a grid; `weight` is 1 where it is not given. */
export function patternsOf(frequency: ArrayLike<number>, grid: TimeGrid, weight?: ArrayLike<number>): Patterns {
  const { recency, age, timeOf, times, placeOf } = grid
  const major = frequencyAndAge(frequency, { codes: age, count: timeOf.length })
  const { codes, count: size, starts } = numberPairs(major, { codes: recency, count: timeOf.length })
  // A pattern's frequency and age are those of any client with them; so written, one pattern comes after the other.
  const clientOf = rowOfEach(major)
  return {
    size,
    times,
    frequency: inRuns(starts, size, clientOf, frequency),
    recency: taken(placeOf, ofEach(codes, size, recency)),
    age: taken(placeOf, inRuns(starts, size, clientOf, age)),
    weight: weight === undefined ? countsOf(codes, size) : sumsOf(codes, size, weight),
    ofClient: codes,
  }
}

function rowOfEach({ codes, count }: Keys): Int32Array {
  const rows = new Int32Array(count)
  for (let row = 0; row < codes.length; row++) rows[codes[row]!] = row
  return rows
}

/** The value of a row of each run, in every cell of the run. */
function inRuns(starts: Int32Array, size: number, rowOf: Int32Array, values: ArrayLike<number>): Int32Array {
  const column = new Int32Array(size)
  for (let run = 1; run < starts.length; run++) {
    const end = starts[run]!
    for (let cell = starts[run - 1]!; cell < end; cell++) column[cell] = values[rowOf[run - 1]!]!
  }
  return column
}

/** The value that all rows of a code share. */
function ofEach(codes: Int32Array, size: number, values: Int32Array): Int32Array {
  const column = new Int32Array(size)
  for (let row = 0; row < codes.length; row++) column[codes[row]!] = values[row]!
  return column
}

function taken(column: Int32Array, places: Int32Array): Int32Array {
  const chosen = new Int32Array(places.length)
  for (let i = 0; i < chosen.length; i++) chosen[i] = column[places[i]!]!
  return chosen
}

function countsOf(codes: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++
  return counts
}

function sumsOf(codes: Int32Array, size: number, values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(size)
  for (let row = 0; row < codes.length; row++) sums[codes[row]!]! += values[row]!
  return sums
}

/**
 * Pairs of frequency and age. Frequencies are ranked only where a few are so far above the others that a table of all
 * pairs would be long; as they stand, they save three passes over the clients.
 */
function frequencyAndAge(frequency: ArrayLike<number>, age: Keys): Keys {
  let largest = 0
  for (let i = 0; i < frequency.length; i++) if (frequency[i]! > largest) largest = frequency[i]!
  const keys = pairKeys(frequency, largest + 1, age)
  if (keys !== undefined) return keys
  const isNarrow = largest <= frequency.length
  const { distinct, columns } = isNarrow
    ? ranksBy(rankTable([frequency], largest), [frequency])
    : rankNumbers([frequency])
  const ranks = { codes: columns[0]!, count: distinct.length }
  return pairKeys(ranks.codes, ranks.count, age) ?? numberPairs(ranks, age)
}
