import { expect, it } from 'vitest'
import { herfindahlFrom } from '../../../src/statistics/concentration/herfindahl.js'
import { herfindahl } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { REFUSED, TEN, untyped, WIDE } from './samples.js'

it('is the sum of squared shares', () => {
  expect(herfindahl(TEN).index).toBeCloseTo(0.18408123091548528, 15)
  expect(herfindahl(TEN).normalised).toBeCloseTo((0.18408123091548528 - 0.1) / 0.9, 14)
  expect(herfindahl([3, 3, 3, 3])).toEqual({ index: 0.25, normalised: 0, effectiveNumber: 4 })
  expect(herfindahl([0, 0, 7])).toEqual({ index: 1, normalised: 1, effectiveNumber: 1 })
  expect(herfindahl(WIDE).effectiveNumber).toBeCloseTo(1.2222, 3)
})

it('has no normalised form of one value', () => {
  expect(herfindahl([5])).toEqual({ index: 1, effectiveNumber: 1 })
})

it('holds at the ends of doubles', () => {
  expect(herfindahl([1e308, 1e308, 1e308]).index).toBeCloseTo(1 / 3, 15)
  expect(herfindahl([5e-324, 5e-324]).index).toBe(0.5)
  expect(herfindahl([1e-300, 1e300])).toEqual({ index: 1, normalised: 1, effectiveNumber: 1 })
})

it('does not leave its range by rounding', () => {
  expect(herfindahlFrom(1 + 1e-15, 3).index).toBe(1)
  expect(herfindahlFrom(1 / 3 - 1e-17, 3).normalised).toBe(0)
})

it.each(REFUSED)('refuses %o by %s', (given, code) => {
  expect(thrown(() => herfindahl(untyped(given))).code).toBe(code)
})
