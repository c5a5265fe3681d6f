import { expect, it } from 'vitest'
import { shapleyOf, shapleyRoom } from '../../../src/statistics/importance/shapley.js'

it('shares what two predictors have in common in halves', () => {
  // R² = (r₁² + r₂² − 2 r₁ r₂ c)/(1 − c²); each has the mean of its r² and of what it adds to the other.
  const [first, second, c] = [0.6, 0.5, 0.3]
  const all = (first ** 2 + second ** 2 - 2 * first * second * c) / (1 - c ** 2)
  const room = shapleyRoom(2)
  const out = shapleyOf(Float64Array.of(1, c, first, c, 1, second, first, second, 1), room, new Float64Array(2))
  expect(out[0]).toBeCloseTo((first ** 2 + all - second ** 2) / 2, 14)
  expect(out[1]).toBeCloseTo((second ** 2 + all - first ** 2) / 2, 14)
  expect(room.added[0]).toBeCloseTo(first ** 2, 14)
  expect(room.added[1]).toBeCloseTo(all - second ** 2, 14)
})

it('gives two predictors that are the same the same share', () => {
  const r = 0.8
  const out = shapleyOf(Float64Array.of(1, 1, r, 1, 1, r, r, r, 1), shapleyRoom(2), new Float64Array(2))
  expect(Array.from(out, share => share.toFixed(12))).toEqual(['0.320000000000', '0.320000000000'])
})

it('gives one predictor its squared correlation, sample after sample', () => {
  const room = shapleyRoom(1)
  expect(shapleyOf(Float64Array.of(1, 0.5, 0.5, 1), room, new Float64Array(1))[0]).toBe(0.25)
  expect(shapleyOf(Float64Array.of(1, -0.1, -0.1, 1), room, new Float64Array(1))[0]).toBeCloseTo(0.01, 15)
})
