import { expect, it } from 'vitest'
import { concentrationOf, halfWidth } from '../../src/cli/portfolio-money.js'

it('adds up widths that all clients share, and the squares of those of their own', () => {
  expect(halfWidth([])).toBe(0)
  expect(
    halfWidth([
      { common: 1, width: 6 },
      { common: 1, width: 8 },
    ]),
  ).toBe(7)
  expect(
    halfWidth([
      { common: 0, width: 6 },
      { common: 0, width: 8 },
    ]),
  ).toBe(5)
  // A quarter of the variance is shared: (3 + 4)² + 0.75 × (36 + 64) = 124.
  expect(
    halfWidth([
      { common: 0.25, width: 6 },
      { common: 0.25, width: 8 },
    ]),
  ).toBeCloseTo(Math.sqrt(124) / 2, 12)
})

it('tells in how few hands the value is', () => {
  expect(concentrationOf([1, -2, 6, 0, 3, -1, 2])).toEqual({ bringing: 4, brought: 12, half: 1, costing: 2, lost: -3 })
  expect(concentrationOf([1, 1, 1])).toEqual({ bringing: 3, brought: 3, half: 2, costing: 0, lost: 0 })
  expect(concentrationOf([])).toEqual({ bringing: 0, brought: 0, half: 0, costing: 0, lost: 0 })
})
