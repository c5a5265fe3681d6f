import { expect, it } from 'vitest'
import { productError, sumError } from '../../src/numeric/double-double.js'

it('sumError is what the sum has lost, in either order', () => {
  expect(1e16 + 1).toBe(1e16)
  expect([sumError(1e16, 1), sumError(1, 1e16)]).toEqual([1, 1])
  expect(sumError(0.1, 0.2)).toBe(-(2 ** -55))
  expect(sumError(1, 2)).toBe(0)
})

it('productError is what the product has lost', () => {
  const a = 134217729
  const b = 134217731
  expect(BigInt(a * b) + BigInt(productError(a, b))).toBe(BigInt(a) * BigInt(b))
  expect(productError(1 + 2 ** -30, 1 + 2 ** -30)).toBe(2 ** -60)
  expect(productError(3, 5)).toBe(0)
})
