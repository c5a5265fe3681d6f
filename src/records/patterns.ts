/**
 * Which histories occur, and how often: a likelihood needs one term per distinct history, however many clients share it.
 *
 * Three stable counting sorts (recency, age, frequency) bring equal histories together; one pass numbers them. Linear in
 * the clients, no hashing, and the same result whatever the order of clients.
 *
 * @module
 */
import { stableOrder } from './counting-sort.js'
import { rankNumbers, rankWholes } from './ranks.js'
import type { TimeGrid } from './time-grid.js'
import type { Patterns } from './types.js'

/** The patterns of clients whose times are on a grid; `weight` is 1 where it is not given. */
export function patternsOf(frequency: ArrayLike<number>, grid: TimeGrid, weight?: ArrayLike<number>): Patterns {
  const ranked = rankFrequencies(frequency)
  const rows = sortedRows(ranked.rank, ranked.distinct.length, grid)
  const ofClient = new Int32Array(frequency.length)
  const size = numberRuns(rows, ranked.rank, grid, ofClient)

  const pattern = {
    frequency: new Int32Array(size),
    recency: new Int32Array(size),
    age: new Int32Array(size),
    weight: new Float64Array(size),
  }
  for (let row = 0; row < ofClient.length; row++) {
    const id = ofClient[row]!
    pattern.frequency[id] = frequency[row]!
    pattern.recency[id] = grid.recency[row]!
    pattern.age[id] = grid.age[row]!
    pattern.weight[id]! += weight === undefined ? 1 : weight[row]!
  }
  return { size, times: grid.times, ...pattern, ofClient }
}

function rankFrequencies(frequency: ArrayLike<number>): { rank: Int32Array; distinct: Float64Array } {
  let largest = 0
  for (let i = 0; i < frequency.length; i++) if (frequency[i]! > largest) largest = frequency[i]!
  const { distinct, columns } =
    largest <= frequency.length ? rankWholes([frequency], largest) : rankNumbers([frequency])
  return { rank: columns[0]!, distinct }
}

/** The rows in the order of (frequency, age, recency). */
function sortedRows(rank: Int32Array, rankCount: number, { times, recency, age }: TimeGrid): Int32Array {
  const first = new Int32Array(rank.length).map((_, row) => row)
  const second = new Int32Array(rank.length)
  stableOrder(first, recency, times.length, second)
  stableOrder(second, age, times.length, first)
  return stableOrder(first, rank, rankCount, second)
}

/** Numbers the runs of equal histories from 0, writes each row's number, returns how many there are. */
function numberRuns(rows: Int32Array, rank: Int32Array, { recency, age }: TimeGrid, ofClient: Int32Array): number {
  let size = 0
  let x = -1
  let tx = -1
  let T = -1
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (rank[row] !== x || age[row] !== T || recency[row] !== tx) {
      x = rank[row]!
      tx = recency[row]!
      T = age[row]!
      size++
    }
    ofClient[row] = size - 1
  }
  return size
}
