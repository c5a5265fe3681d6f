import { expect, it } from 'vitest'
import { lossShares } from '../../../src/appraisal/value/loss-shares.js'

it('draws parts lost of the mean and deviation asked for, never more than all', () => {
  const shares = lossShares(1, 20_000)(0.4, 0.25)
  const mean = shares.reduce((sum, value) => sum + value, 0) / shares.length
  const variance = shares.reduce((sum, value) => sum + (value - mean) ** 2, 0) / shares.length
  expect(mean).toBeCloseTo(1, 1)
  expect(Math.sqrt(variance) * 0.4).toBeCloseTo(0.25, 2)
  expect(Math.max(...shares)).toBeLessThanOrEqual(1 / 0.4)
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
})

it('is certain without a width, and all or nothing with the widest', () => {
  expect(new Set(lossShares(1, 10)(0.4, 0))).toEqual(new Set([1]))
  expect(new Set(lossShares(1, 10)(5e-324, 1e-162))).toEqual(new Set([1]))
  const middle = lossShares(1, 500)(0.5, 0.5).filter(value => value > 0.02 && value < 1.98)
  expect(middle.length).toBeLessThan(50)
})

it('hangs on the seed and the law alone', () => {
  const shares = lossShares(2, 30)
  shares(0.3, 0.1)
  expect(shares(0.4, 0.2)).toEqual(lossShares(2, 30)(0.4, 0.2))
})
