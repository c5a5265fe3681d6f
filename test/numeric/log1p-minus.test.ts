import { expect, it } from 'vitest'
import { log1pMinus } from '../../src/numeric/log1p-minus.js'

// Reference values: mpmath, 40 digits.
it.each([
  [1e-9, -4.999999996666667e-19],
  [-0.3, -0.056674943938732375],
  [0.45, -0.07843644356751697],
  [0.8, -0.212213335097881],
  [-0.9, -1.402585092994046],
])('ln(1 + x) - x at %d', (x, expected) => {
  expect(log1pMinus(x)).toBeCloseRelative(expected, 1e-15)
})

it('is 0 at 0 and joins smoothly where the method changes', () => {
  expect(Math.abs(log1pMinus(0))).toBe(0)
  for (const x of [0.5, -0.5]) expect(log1pMinus(x * (1 + 1e-15))).toBeCloseRelative(log1pMinus(x), 1e-14)
})
