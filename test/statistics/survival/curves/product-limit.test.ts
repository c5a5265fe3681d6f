import { expect, it } from 'vitest'
import { productLimit } from '../../../../src/statistics/survival/curves/product-limit.js'
import { rounded } from '../book.js'

it('multiplies what is left, with the variance of Greenwood', () => {
  const found = productLimit(Float64Array.of(10, 8, 5), Float64Array.of(1, 2, 0), { level: 0.95, interval: 'plain' })
  expect(rounded(found.survival)).toEqual([0.9, 0.675, 0.675])
  const error = 0.675 * Math.sqrt(1 / 90 + 2 / 48)
  expect(found.standardErrors[1]).toBeCloseTo(error, 12)
  expect(found.upper[1]).toBeCloseTo(0.675 + 1.959963984540054 * error, 12)
  expect([found.standardErrors[2], found.lower[2], found.upper[2]]).toEqual([error, found.lower[1], found.upper[1]])
})
