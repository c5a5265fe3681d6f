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

it.each([
  [0, -1.7e5, 0],
  [0, -1.7e5, 1e-300],
  [-1.7e5, 0.2, -0.56],
  [0, -1e8, 0],
  [0, -1e155, 0.5],
  [1e300, -1e300, 0.3],
  [-Number.MAX_VALUE, -Number.MAX_VALUE, -0.5],
  // By mpmath: P(X + Y <= x + y) is below 1e-1000000.
  [-5, -7.355182915661507, -0.9999999999997754],
  [0, -0.5339039012500076, -0.9999999999999849],
])('Φ₂(%f, %f; %f) is below the smallest double', (x, y, correlation) => {
  expect(bivariateNormalCdf(x, y, correlation)).toBe(0)
})

it('is a probability, at most that of either variable, for all arguments', () => {
  const far = fc
    .tuple(fc.constantFrom(-1, 1), fc.double({ min: -300, max: 300, noNaN: true }))
    .map(([s, p]) => s * 10 ** p)
  const number = fc.oneof(
    far,
    fc.double({ min: -50, max: 50, noNaN: true }),
    fc.constantFrom(0, Number.MAX_VALUE, -Number.MAX_VALUE),
  )
  const edge = fc
    .tuple(fc.constantFrom(-1, 1), fc.double({ min: -16, max: 0, noNaN: true }))
    .map(([s, p]) => s * (1 - 10 ** p))
  const correlation = fc.oneof(edge, fc.double({ min: -1, max: 1, noNaN: true }))
  fc.assert(
    fc.property(number, number, correlation, (x, y, rho) => {
      const both = bivariateNormalCdf(x, y, rho)
      expect(both).toBeGreaterThanOrEqual(0)
      expect(both).toBeLessThanOrEqual(Math.min(normalCdf(x), normalCdf(y)))
    }),
    { numRuns: 1000 },
  )
})
