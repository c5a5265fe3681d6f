import { expect, it } from 'vitest'
import { expectDurations } from '../../../../src/statistics/survival/durations.js'
import { tiedPairs } from '../../../../src/statistics/survival/scores/tied-pairs.js'

const counted = (duration: readonly number[], event: readonly number[], more = {}, weightAt = (_: number) => 1) =>
  tiedPairs({
    durations: expectDurations({ unit: 'day', duration, event, ...more }),
    rank: duration.map(() => 0),
    ranks: 1,
    weightAt,
  })

it('draws as many pairs as can be without using a row twice', () => {
  expect(counted([1, 2, 3, 4], [1, 1, 1, 1]).apart).toBe(2)
  expect(counted([1, 1, 1, 9], [1, 1, 1, 1]).apart).toBe(1)
  expect(counted([1, 2, 3, 3, 3], [1, 1, 0, 0, 0]).apart).toBe(2)
  expect(counted([2, 1, 1], [1, 0, 0]).apart).toBe(0)
  expect(counted([1, 2, 3, 4], [1, 1, 1, 1], { entry: [0, 0, 1, 0] }).apart).toBe(1)
})

it('counts copies of a row as tied with each other, and only times that count', () => {
  expect(counted([1, 2], [1, 0], { weights: [3, 1] }).tiedBoth).toBe(3)
  expect(counted([1, 1], [1, 1], {}, () => 0)).toEqual({ tiedTime: 0, tiedBoth: 0, apart: 0 })
})
