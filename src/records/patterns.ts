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
  const pattern = {
    frequency: new Int32Array(size),
    recency: new Int32Array(size),
    age: new Int32Array(size),
    weight: new Float64Array(size),
  }
  for (let row = 0; row < codes.length; row++) {
    const p = codes[row]!
    pattern.frequency[p] = frequency[row]!
    pattern.recency[p] = placeOf[recency[row]!]!
    pattern.age[p] = placeOf[age[row]!]!
    pattern.weight[p]!++
  }
  if (weight !== undefined) addWeights(pattern.weight.fill(0), codes, weight)
  return { size, times, ...pattern, ofClient: codes }
}

function addWeights(total: Float64Array, codes: Int32Array, weight: ArrayLike<number>): void {
  for (let row = 0; row < codes.length; row++) total[codes[row]!]! += weight[row]!
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
