import { expect, it } from 'vitest'
import { logRatio } from '../../../src/money/time-value/log-ratio.js'

it('is the logarithm of a quotient, of numbers of either sign', () => {
  expect(logRatio(8, 2)).toBeCloseRelative(Math.log(4), 1e-15)
  expect(logRatio(-2, -8)).toBeCloseRelative(-Math.log(4), 1e-15)
  expect(logRatio(5, 5)).toBe(0)
})

it('keeps the digits of numbers that are almost equal', () => {
  expect(logRatio(3 + 2 ** -50, 3)).toBeCloseRelative(2 ** -50 / 3, 1e-15)
})

it('holds where the quotient over- or underflows', () => {
  expect(logRatio(1e300, 1e-300)).toBeCloseRelative(600 * Math.LN10, 1e-15)
  expect(logRatio(1e-300, 1e300)).toBeCloseRelative(-600 * Math.LN10, 1e-15)
  expect(logRatio(0, 5)).toBe(Number.NEGATIVE_INFINITY)
})
