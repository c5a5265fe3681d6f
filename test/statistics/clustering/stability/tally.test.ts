import { expect, it } from 'vitest'
import { addTo, emptyTally } from '../../../../src/statistics/clustering/stability/tally.js'

it('adds up what resamples make of the rows', () => {
  const own = { segment: [0, 0, 0, 1, 1], segmentNames: ['a', 'b'] }
  const tally = emptyTally(2, 5)
  addTo(tally, own, { segment: [1, 1, 1, 0, 0], segmentNames: ['x', 'y'] })
  addTo(tally, own, { segment: [0, 0, 1, 1, 2], segmentNames: ['x', 'y', 'z'] })
  expect(tally.indices[0]).toBe(1)
  expect([...tally.jaccard].map(sum => sum.toFixed(10))).toEqual([(1 + 2 / 3).toFixed(10), (1 + 1 / 2).toFixed(10)])
  expect([...tally.dissolved]).toEqual([0, 1])
  expect([...tally.recovered]).toEqual([1, 1])
  expect([...tally.kept]).toEqual([2, 2, 1, expect.any(Number), expect.any(Number)])
  expect(tally.kept[3]! + tally.kept[4]!).toBe(3)
})
