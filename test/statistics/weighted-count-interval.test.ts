import { expect, it } from 'vitest'
import { rateInterval } from '../../src/statistics/index.js'
import { weightedCountInterval } from '../../src/statistics/weighted-count-interval.js'

it('is Garwood where every event counts for 1', () => {
  for (const count of [0, 1, 7, 400]) {
    const { lower, upper } = weightedCountInterval(new Float64Array(count).fill(1), { level: 0.9 })
    const garwood = rateInterval(count, 1, { level: 0.9 })
    expect(lower).toBeCloseTo(garwood.lower, 9)
    expect(upper).toBeCloseTo(garwood.upper, 9)
  }
})

it('is wider for few large parts than for many small ones of the same sum', () => {
  const few = weightedCountInterval([1, 1, 1])
  const many = weightedCountInterval(new Float64Array(30).fill(0.1))
  expect(few.upper - few.lower).toBeGreaterThan(many.upper - many.lower)
  expect(many.lower).toBeLessThan(3)
  expect(many.upper).toBeGreaterThan(3)
})

it('stays a number where all that counts is next to nothing', () => {
  expect(weightedCountInterval([0, 0])).toMatchObject({ lower: 0 })
  const { lower, upper } = weightedCountInterval([1e-12, 1e-12])
  expect(lower).toBeGreaterThanOrEqual(0)
  expect(upper).toBeLessThan(4)
})

it('refuses what is no part', () => {
  expect(() => weightedCountInterval([1.5])).toThrow(expect.objectContaining({ path: 'weights[0]' }))
  expect(() => weightedCountInterval([Number.NaN])).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE' }))
})
