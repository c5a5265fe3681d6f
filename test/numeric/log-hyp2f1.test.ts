import { describe, expect, it } from 'vitest'
import { logHyp2f1 } from '../../src/numeric/log-hyp2f1.js'
import table from '../tables/log-hyp2f1.table.json' with { type: 'json' }

describe('logHyp2f1', () => {
  // Reference values: mpmath, 60 digits, of the doubles as they are.
  it.each([
    [1, 1, 2, 0.5, 0.326634259978281],
    [500.5, 501, 502, 0.999, 3450.426757345557],
    [3.24, 5.42, 5.2, 0.9999, 31.753330309185827],
    [0.2426, 2.4, 2.2, 0.999999, 5.372056073661403],
    [300, 300, 600, 0.9999, 411.51854344534013],
    [-0.75, -0.2, 2.2, 0.5, 0.03409243518588317],
    [-0.4, -0.2, 1.5, 0.99, 0.05872621852608406],
  ])('of (%d, %d; %d; %d)', (a, b, c, z, expected) => {
    expect(logHyp2f1(a, b, c, z)).toBeCloseRelative(expected, 1e-13)
    expect(logHyp2f1(b, a, c, z)).toBeCloseRelative(expected, 1e-13)
  })

  it('of (2000, 2; 2001; 0.999999), where Γ overflows and the series takes 36 million terms', () => {
    expect(logHyp2f1(2000, 2, 2001, 0.999999)).toBeCloseRelative(21.40505251956622, 1e-14)
  })

  it('is 0 where the series is 1', () => {
    expect(logHyp2f1(3, 4, 5, 0)).toBe(0)
    expect(Math.abs(logHyp2f1(0, 4, 5, 0.7))).toBe(0)
    expect(Math.abs(logHyp2f1(0, 0, 5, 0.99))).toBe(0)
  })

  it.each([0.2, 0.9, 0.99, 0.9999])('is -a ln(1 - z) for b = c at z = %d', z => {
    for (const [a, c] of [
      [0.3, 2],
      [40, 7],
      [1e5, 3],
      [0.001, 1e6],
    ] as const) {
      expect(logHyp2f1(a, c, c, z)).toBeCloseRelative(-a * Math.log1p(-z), 1e-13)
    }
  })

  it('meets 400 sums of 30 digits, for parameters to 1e8', () => {
    for (const [a, b, c, z, expected] of table.rows as number[][]) {
      expect(Math.abs(logHyp2f1(a!, b!, c!, z!) - expected!) / (1 + expected!)).toBeLessThan(3e-13)
    }
  })

  it('takes no longer for huge arguments: -a ln(1 - z) for b = c', () => {
    for (const z of [0.01, 0.5, 0.9, 0.99, 1 - 1e-9]) {
      for (const a of [1e7, 1e10, 1e15]) {
        for (const c of [0.7, 30, 1e4, 1e15]) {
          expect(logHyp2f1(a, c, c, z)).toBeCloseRelative(-a * Math.log1p(-z), 1e-13)
          expect(logHyp2f1(c, 2 * a, 2 * a, z)).toBeCloseRelative(-c * Math.log1p(-z), 1e-13)
        }
      }
    }
  })

  it('has no value where the rounding would exceed it', () => {
    expect(logHyp2f1(1e17, 2, 3, 0.5)).toBeNaN()
    expect(logHyp2f1(1e10, 2, 1e20, 0.5)).toBeCloseRelative(1e-10, 1e-5)
  })

  it('stays finite for a million purchases', () => {
    for (const z of [0.01, 0.5, 0.9999]) {
      expect(logHyp2f1(1e6 + 0.24, 1e6 + 2.4, 1e6 + 2.2, z)).toBeGreaterThan(0)
      expect(logHyp2f1(1e6 + 1.2, 1.6, 1e6 + 2.2, z)).toBeLessThan(100)
    }
  })

  it.each([
    [1, 1, 0, 0.5],
    [1, 1, -2, 0.5],
    [1, 1, 2, 1],
    [1, 1, 2, -0.1],
    [-5, 3, 1, 0.9],
    [Number.NaN, 1, 2, 0.5],
  ])('is NaN outside its domain: (%d, %d; %d; %d)', (a, b, c, z) => {
    expect(logHyp2f1(a, b, c, z)).toBeNaN()
  })
})
