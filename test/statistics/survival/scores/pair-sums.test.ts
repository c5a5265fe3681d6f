import { expect, it } from 'vitest'
import { expectDurations } from '../../../../src/statistics/survival/durations.js'
import { pairSums } from '../../../../src/statistics/survival/scores/pair-sums.js'
import { tiedPairs } from '../../../../src/statistics/survival/scores/tied-pairs.js'
import { BOOK, weighted } from '../book.js'

const known = expectDurations(weighted)
const ranks = [...new Set(BOOK.risk)].sort((a, b) => a - b)
const rank = BOOK.risk.map(value => ranks.indexOf(value))
const weightAt = (time: number) => (time <= 20 ? 1 / time : 0)
const pairs = { durations: known, rank, ranks: ranks.length, weightAt }

/** Whether it is known that i went before j. */
function isBefore(i: number, j: number): boolean {
  const { duration, event, entry } = known
  const [mine, other] = [duration[i]!, duration[j]!]
  const isWatched = entry![j] === 0 || entry![j]! < mine
  return event[i] === 1 && isWatched && (other > mine || (other === mine && event[j] === 0))
}

it('sums over all pairs, one by one', () => {
  const sums = pairSums(pairs)
  const own = { concordant: 0, weighted: 0, tied: 0 }
  const rowPairs = new Float64Array(known.size)
  const rowConcordant = new Float64Array(known.size)
  for (let i = 0; i < known.size; i++)
    for (let j = 0; j < known.size; j++) {
      if (!isBefore(i, j)) continue
      const [time, weight] = [weightAt(known.duration[i]!), known.weights![i]! * known.weights![j]!]
      if (time === 0) continue
      rowPairs[i]! += time * known.weights![j]!
      rowPairs[j]! += time * known.weights![i]!
      if (rank[i] === rank[j]) own.tied += weight
      if (rank[i]! <= rank[j]!) continue
      own.concordant += weight
      own.weighted += weight * time
      rowConcordant[i]! += time * known.weights![j]!
      rowConcordant[j]! += time * known.weights![i]!
    }
  expect(sums.concordant).toBe(own.concordant)
  expect(sums.tiedPrediction).toBe(own.tied)
  expect(sums.weighted.concordant).toBeCloseTo(own.weighted, 10)
  for (let row = 0; row < known.size; row++) {
    expect(sums.rowPairs[row]).toBeCloseTo(rowPairs[row]!, 10)
    expect(sums.rowConcordant[row]).toBeCloseTo(rowConcordant[row]!, 10)
  }
})

it('leaves pairs of one time aside, counted', () => {
  const { tiedTime, tiedBoth } = tiedPairs({
    ...pairs,
    durations: expectDurations({ unit: 'day', duration: [1, 1, 1, 2], event: [1, 1, 1, 0] }),
    rank: [0, 0, 1, 2],
    weightAt: () => 1,
  })
  expect([tiedTime, tiedBoth]).toEqual([2, 1])
})
