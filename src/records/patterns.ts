/**
 * Which histories occur, and how often: a likelihood needs one term per distinct history, however many clients share it.
 *
 * Histories are numbered as pairs of pairs, ((frequency, age), recency), by counting. Linear in the clients, no
 * hashing, and the same result whatever the order of clients.
 *
 * @module
 */
import type { Keys } from './pairs.js'
import { isTableFor, numberPairs, pairKeys } from './pairs.js'
import { rankNumbers, rankWholes } from './ranks.js'
import type { TimeGrid } from './time-grid.js'
import type { Patterns } from './types.js'

/** The patterns of clients whose times are on a grid; `weight` is 1 where it is not given. */
export function patternsOf(frequency: ArrayLike<number>, grid: TimeGrid, weight?: ArrayLike<number>): Patterns {
  const age = { codes: grid.age, count: grid.times.length }
  const recency = { codes: grid.recency, count: grid.times.length }
  const { codes, count: size } = numberPairs(pairKeys(keysOf(frequency, age.count), age), recency)

  const pattern = {
    frequency: new Int32Array(size),
    recency: new Int32Array(size),
    age: new Int32Array(size),
    weight: new Float64Array(size),
  }
  for (let row = 0; row < codes.length; row++) {
    const p = codes[row]!
    pattern.frequency[p] = frequency[row]!
    pattern.recency[p] = grid.recency[row]!
    pattern.age[p] = grid.age[row]!
    pattern.weight[p]!++
  }
  if (weight !== undefined) addWeights(pattern.weight.fill(0), codes, weight)
  return { size, times: grid.times, ...pattern, ofClient: codes }
}

function addWeights(total: Float64Array, codes: Int32Array, weight: ArrayLike<number>): void {
  for (let row = 0; row < codes.length; row++) total[codes[row]!]! += weight[row]!
}

/**
 * Frequencies as keys. They are ranked only where a few are so far above the others that a table of all pairs with the
 * ages would be long; as they stand, they save three passes over the clients.
 */
function keysOf(frequency: ArrayLike<number>, ageCount: number): Keys {
  let largest = 0
  for (let i = 0; i < frequency.length; i++) if (frequency[i]! > largest) largest = frequency[i]!
  if (isTableFor((largest + 1) * ageCount, frequency.length)) return { codes: wholes(frequency), count: largest + 1 }
  const { distinct, columns } =
    largest <= frequency.length ? rankWholes([frequency], largest) : rankNumbers([frequency])
  return { codes: columns[0]!, count: distinct.length }
}

function wholes(column: ArrayLike<number>): Int32Array {
  const codes = new Int32Array(column.length)
  for (let i = 0; i < codes.length; i++) codes[i] = column[i]!
  return codes
}
