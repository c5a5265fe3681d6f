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
  const { codes, count: size } = numberPairs(major, { codes: recency, count: timeOf.length })
  return {
    size,
    times,
    frequency: ofEach(codes, size, frequency),
    recency: taken(placeOf, ofEach(codes, size, recency)),
    age: taken(placeOf, ofEach(codes, size, age)),
    weight: weight === undefined ? countsOf(codes, size) : sumsOf(codes, size, weight),
    ofClient: codes,
  }
}

/** The value that all rows of a code share. */
function ofEach(codes: Int32Array, size: number, values: ArrayLike<number>): Int32Array {
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
