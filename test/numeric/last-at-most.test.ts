import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lastAtMost } from '../../src/numeric/index.js'

it('finds what a search from the end finds', () => {
  const ascending = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 40 })
  fc.assert(
    fc.property(ascending, fc.integer({ min: -60, max: 60 }), (values, value) => {
      const sorted = values.toSorted((one, other) => one - other)
      expect(lastAtMost(sorted, value)).toBe(sorted.findLastIndex(of => of <= value))
    }),
  )
})

it('takes columns, and the last of equal values', () => {
  expect(lastAtMost(Float64Array.of(1, 2, 2, 3), 2)).toBe(2)
  expect(lastAtMost([], 2)).toBe(-1)
})
