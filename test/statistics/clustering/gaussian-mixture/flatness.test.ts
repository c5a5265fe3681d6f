import { expect, it } from 'vitest'
import { isNearlyFlat } from '../../../../src/statistics/clustering/gaussian-mixture/flatness.js'
import { problemOf, rowsOf } from './rows.js'

const rows = rowsOf([
  [0, 0],
  [2e6, 0],
  [0, 2],
  [2e6, 2],
])

it('is told in units of all rows', () => {
  const full = problemOf(rows, 'VVV', 2)
  expect(isNearlyFlat(Float64Array.of(1e12, 0, 0, 1), full)).toBe(false)
  expect(isNearlyFlat(Float64Array.of(1e5, 0, 0, 1), full)).toBe(true)
  expect(isNearlyFlat(Float64Array.of(1e7, 0, 0, 1), full)).toBe(false)
})

it('is told across the axes only where the structure goes across', () => {
  const slant = Float64Array.of(1e12, 1e6 * (1 - 1e-8), 1e6 * (1 - 1e-8), 1)
  expect(isNearlyFlat(slant, problemOf(rows, 'VVV', 2))).toBe(true)
  expect(isNearlyFlat(slant, problemOf(rows, 'VVI', 2))).toBe(false)
})
