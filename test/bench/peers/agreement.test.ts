import { expect, it } from 'vitest'
import { checkAgreement, largestDifference } from '../../../bench/peers/agreement.js'

it('measures relative to theirs, and skips what they could not compute', () => {
  expect(largestDifference([1.1, 0, 5], [1, 0, Number.NaN])).toBeCloseTo(0.1)
  expect(largestDifference([1, 2], [1])).toBe(Number.POSITIVE_INFINITY)
})

it('lets no missing value of ours pass', () => {
  expect(largestDifference([Number.NaN, 2], [1, 1])).toBeNaN()
  const pairs = [{ name: 'purchases', ours: [Number.NaN], theirs: [1], tolerance: 1 }]
  expect(() => checkAgreement('scores', pairs)).toThrow('purchases')
})

it('names the task and the quantity that differ', () => {
  const pair = { name: 'parameters', ours: [1.01], theirs: [1], tolerance: 1e-3 }
  expect(() => checkAgreement('fit', [pair])).toThrow('fit: parameters')
  expect(checkAgreement('fit', [{ ...pair, tolerance: 0.1 }])).toBeUndefined()
})
