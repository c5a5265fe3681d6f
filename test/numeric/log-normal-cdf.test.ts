import { expect, it } from 'vitest'
import { logNormalCdf, normalCdf } from '../../src/numeric/index.js'

it.each([
  // By mpmath at 40 digits.
  [-1e5, -5000000012.431864],
  [-31, -484.85396362717927],
  [-29, -424.7874199097302],
  [5, -2.866516129637636e-7],
])('at %f is right to 1e-14', (x, expected) => {
  expect(logNormalCdf(x)).toBeCloseRelative(expected, 1e-14)
})

it('is the logarithm of the distribution function, and rises over both seams', () => {
  for (let x = -36; x < 8; x += 0.37) expect(Math.exp(logNormalCdf(x))).toBeCloseRelative(normalCdf(x), 3e-12)
  for (const seam of [-30, 0]) expect(logNormalCdf(seam + 1e-9)).toBeGreaterThan(logNormalCdf(seam - 1e-9))
  expect(logNormalCdf(40)).toBe(-normalCdf(-40))
  expect(logNormalCdf(-1e150)).toBeLessThan(-1e299)
})
