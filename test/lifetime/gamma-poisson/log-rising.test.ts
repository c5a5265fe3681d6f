import { expect, it } from 'vitest'
import { logRising } from '../../../src/lifetime/gamma-poisson/log-rising.js'

// mpmath, 40 digits.
it.each([
  [0.5, 0, 0],
  [0.5, 1, Math.log(0.5)],
  [2, 5, 6.579251212010101],
  [1e12, 3, 82.89306334778864],
  [1e-12, 4, -25.83926164669866],
])('ln (%d) rising by %d is %d', (r, x, expected) => {
  expect(logRising(r, x)).toBeCloseRelative(expected, 1e-14)
})
