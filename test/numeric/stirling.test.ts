import { expect, it } from 'vitest'
import { stirlingRest } from '../../src/numeric/stirling.js'

// ln Γ(x) - (x - ½) ln x + x - ½ ln 2π: mpmath, 60 digits.
it.each([
  [50, 0.0016666444469833656],
  [60, 0.0013888760298270133],
  [1000, 8.333333055555635e-5],
  [1e100, 1 / 12e100],
])('of %d', (x, expected) => {
  expect(Math.abs(stirlingRest(x) - expected)).toBeLessThan(1e-15 * Math.min(1, 50 / x))
})
