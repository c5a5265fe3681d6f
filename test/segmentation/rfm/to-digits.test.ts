import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDigits } from '../../../src/segmentation/rfm/to-digits.js'

describe('toDigits', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [(100 / 7) * 7, 100],
    [(0.1 / 3) * 3, 0.1],
    [-(1.1 + 2.2), -3.3],
    [0, 0],
    [-0, 0],
    [12_345_678_901.23, 12_345_678_901.23],
    [1_234_567_890_123_456, 1_234_567_890_123_000],
    [5e-324, 5e-324],
    [1.2345678901234567e-200, 1.234567890123e-200],
    [1.7e308, 1.7e308],
    [9.999999999999998, 10],
  ])('%d is %d', (value, expected) => {
    expect(toDigits(value)).toBe(expected)
  })

  it('gives decimals of up to twelve digits back, whatever was added or divided on the way', () => {
    const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 })
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 1000 }), (amount, orders) => {
        const value = amount / 100
        expect(toDigits(value)).toBe(value + 0)
        expect(toDigits((value / orders) * orders)).toBe(value + 0)
      }),
    )
  })

  it('never moves a value by more than half of the thirteenth digit, and keeps order', () => {
    const values = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(Math.abs(toDigits(a) - a)).toBeLessThanOrEqual(5.1e-13 * Math.abs(a))
        expect(toDigits(Math.min(a, b))).toBeLessThanOrEqual(toDigits(Math.max(a, b)))
      }),
    )
  })
})
