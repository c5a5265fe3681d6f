import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bivariateNormalCdf, normalCdf } from '../../src/numeric/index.js'

it.each([
  // By mpmath at 40 digits.
  [0, 0, 0.5, 1 / 3],
  [-2.326347874, -2.326347874, 0.2, 0.0003389171791360436],
  [-3, -2, 0.9, 0.0013189787601425565],
  [-3, -2, -0.5, 2.07017067712485e-8],
  [-8, -9, 0.3, 1.932387652055338e-27],
  [1.5, -1, 0.999, 0.15865525393145705],
  [1, 2, -0.7, 0.8185981967294206],
  [-1, 0.5, -0.95, 0.002322899490085131],
  [-20, -3, 0.6, 2.753624118606234e-89],
  [5, 6, 0.1, 0.9999997123618457],
  [-1, -1.0001, 0.99999999, 0.15862622757710135],
  [-4, -5, -0.3, 8.62049001678626e-16],
])('Φ₂(%f, %f; %f) is right to 1e-12', (x, y, correlation, expected) => {
  expect(bivariateNormalCdf(x, y, correlation)).toBeCloseRelative(expected, 1e-12)
  expect(bivariateNormalCdf(y, x, correlation)).toBeCloseRelative(expected, 1e-12)
})

it('at the ends is what one variable says', () => {
  expect(bivariateNormalCdf(-1, 2, 1)).toBe(normalCdf(-1))
  expect(bivariateNormalCdf(-1, 2, -1)).toBeCloseTo(normalCdf(-1) - normalCdf(-2), 15)
  expect(bivariateNormalCdf(-1, 1, -1)).toBe(0)
  expect(bivariateNormalCdf(-1, Infinity, 0.3)).toBe(normalCdf(-1))
  expect(bivariateNormalCdf(-1, -Infinity, 0.3)).toBe(0)
})

it('of independent variables is a product, and quadrants add up to one variable', () => {
  const number = fc.double({ min: -8, max: 8, noNaN: true })
  fc.assert(
    fc.property(number, number, fc.double({ min: -0.999, max: 0.999, noNaN: true }), (x, y, correlation) => {
      expect(bivariateNormalCdf(x, y, 0)).toBeCloseRelative(normalCdf(x) * normalCdf(y), 1e-12)
      const both = bivariateNormalCdf(x, y, correlation) + bivariateNormalCdf(x, -y, -correlation)
      expect(both).toBeCloseRelative(normalCdf(x), 1e-11)
    }),
    { numRuns: 200 },
  )
})
