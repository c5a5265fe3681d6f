import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dyadic, dyadicToNumber, signOf, wholeNumbers } from '../../../src/money/returns/dyadic.js'

describe('dyadic', () => {
  it.each([
    [1, 1n << 52n, -52],
    [-0.75, -(3n << 51n), -53],
    [0, 0n, -1074],
    [5e-324, 1n, -1074],
    [Number.MAX_VALUE, (1n << 53n) - 1n, 971],
  ])('%d', (value, mantissa, power) => {
    expect(dyadic(value)).toEqual({ mantissa, power })
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        const { mantissa, power } = dyadic(value)
        expect(dyadicToNumber(mantissa, -power)).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

it('wholeNumbers puts doubles over one power of two', () => {
  const { wholes, power } = wholeNumbers([0.5, -3, 0, 1e300])
  expect(wholes.map(whole => dyadicToNumber(whole, -power))).toEqual([0.5, -3, 0, 1e300])
})

it('dyadicToNumber takes the leading digits of long numbers', () => {
  expect(dyadicToNumber(10n ** 400n, 0)).toBe(Number.POSITIVE_INFINITY)
  expect(dyadicToNumber(-(10n ** 400n), 1000)).toBeCloseTo(-(10 ** 200 / 2 ** 500) * (10 ** 200 / 2 ** 500), -86)
  expect(dyadicToNumber(3n, 1)).toBe(1.5)
})

it('signOf', () => {
  expect([signOf(7n), signOf(0n), signOf(-7n)]).toEqual([1, 0, -1])
})
