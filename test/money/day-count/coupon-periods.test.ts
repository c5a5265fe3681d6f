import { describe, expect, it } from 'vitest'
import type { CouponGrid } from '../../../src/money/day-count/coupon-periods.js'
import { couponGridOf, icmaFraction } from '../../../src/money/day-count/coupon-periods.js'
import { days } from './days.js'

function grid(start: string, end: string, perYear: number, endOfMonth?: boolean): CouponGrid {
  return couponGridOf(...days(start, end), perYear, endOfMonth)
}

/** ISDA (1998) EMU and market conventions: recent developments, appendix: the ISMA column of each example. */
const MEMO = [
  ['a regular period', '2003-11-01', '2004-05-01', ['2003-11-01', '2004-05-01', 2], 182 / (182 * 2)],
  ['a short first period', '1999-02-01', '1999-07-01', ['1999-07-01', '2000-07-01', 1], 150 / 365],
  ['the period after it', '1999-07-01', '2000-07-01', ['1999-07-01', '2000-07-01', 1], 1],
  [
    'a long first period',
    '2002-08-15',
    '2003-07-15',
    ['2003-07-15', '2004-01-15', 2],
    181 / (181 * 2) + 153 / (184 * 2),
  ],
  ['the period after it', '2003-07-15', '2004-01-15', ['2003-07-15', '2004-01-15', 2], 0.5],
  ['a period before the last', '1999-07-30', '2000-01-30', ['1999-07-30', '2000-01-30', 2], 0.5],
  ['a short last period', '2000-01-30', '2000-06-30', ['1999-07-30', '2000-01-30', 2], 152 / (182 * 2)],
  ['a long last period', '1999-11-30', '2000-04-30', ['1999-08-31', '1999-11-30', 4], 91 / (91 * 4) + 61 / (92 * 4)],
] as const

describe('actual/actual ICMA', () => {
  it.each(MEMO)('%s, %s to %s', (_, start, end, [opens, closes, perYear], expected) => {
    const { days: weighed, basis } = icmaFraction(...days(start, end), grid(opens, closes, perYear))
    expect(weighed / basis).toBeCloseRelative(expected, 1e-15)
  })

  it('is the same from whichever coupon period one knows', () => {
    const [start, end] = days('2019-03-04', '2031-11-27')
    const known = [
      ['2024-01-15', '2024-07-15'],
      ['1999-07-15', '2000-01-15'],
      ['2049-07-15', '2050-01-15'],
    ] as const
    for (const [opens, closes] of known) {
      expect(icmaFraction(start, end, grid(opens, closes, 2))).toEqual({
        days: expect.any(Number),
        basis: 2 * 181 * 184,
      })
      const { days: weighed, basis } = icmaFraction(start, end, grid(opens, closes, 2))
      expect(weighed / basis).toBeCloseRelative(133 / (181 * 2) + 24 / 2 + 135 / (184 * 2), 1e-15)
    }
  })

  it.each([
    ['1999-11-30', '2000-02-29', undefined, [31, 31]],
    ['1999-11-30', '2000-02-29', false, [30, 30]],
    ['1999-10-31', '1999-11-30', false, [31, 31]],
    ['1999-11-30', '2000-05-30', undefined, [30, 30]],
    ['1999-08-30', '2000-02-29', undefined, [30, 30]],
    ['1999-08-30', '2000-02-28', undefined, [30, 28]],
    ['1999-08-30', '2000-02-29', true, [30, 31]],
    ['1999-01-15', '1999-07-16', undefined, [15, 16]],
  ] as const)('coupons of %s to %s, ends of months %s, are of the days %o', (start, end, endOfMonth, rollDays) => {
    expect(grid(start, end, 4, endOfMonth).rollDays).toEqual(rollDays)
  })

  it('is 0 over no days', () => {
    expect(icmaFraction(...days('2024-02-01', '2024-02-01'), grid('2024-01-15', '2024-07-15', 2)).days).toBe(0)
  })
})
