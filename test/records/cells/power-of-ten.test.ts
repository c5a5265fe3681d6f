import { expect, it } from 'vitest'
import { powerOfTen, timesPowerOfTen } from '../../../src/records/cells/power-of-ten.js'

it('moves the point without an error of rounding', () => {
  expect(4.35 * 100).toBe(434.99999999999994)
  expect(timesPowerOfTen('4.35', 2)).toBe(435)
  expect(timesPowerOfTen('4.35', -2)).toBe(0.0435)
  expect(timesPowerOfTen('1.5e3', 4)).toBe(1.5e7)
  expect(timesPowerOfTen('7', 0)).toBe(7)
})

it('knows powers of ten', () => {
  expect([1, 1000, 0.01, 1e-12, 1e12].map(powerOfTen)).toEqual([0, 3, -2, -12, 12])
  expect([2, 12, 0.5, 999].map(powerOfTen)).toEqual([undefined, undefined, undefined, undefined])
})
