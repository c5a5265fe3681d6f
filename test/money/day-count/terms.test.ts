import { describe, expect, it } from 'vitest'
import { termsOf } from '../../../src/money/day-count/terms.js'
import { dayNumber, holidayCalendar } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const period = { start: '2024-01-15', end: '2024-07-15' }

describe('terms', () => {
  it('are days for dates', () => {
    expect(termsOf({ couponPeriod: period, couponsPerYear: 2, termination: '2030-01-15' })).toEqual({
      coupons: { start: dayNumber('2024-01-15'), end: dayNumber('2024-07-15'), perYear: 2, rollDays: [15, 15] },
      couponsPerYear: 2,
      termination: dayNumber('2030-01-15'),
    })
    expect(termsOf({})).toEqual({})
    expect(termsOf({ endOfMonth: false })).toEqual({ endOfMonth: false })
  })

  it('read the calendar', () => {
    const { business } = termsOf({ calendar: holidayCalendar({ name: 'weekends' }) })
    expect(business?.is(dayNumber('2024-05-04'))).toBe(false)
  })

  it('keep ends of months where the period does, unless told', () => {
    const ends = { couponPeriod: { start: '2023-08-31', end: '2024-02-29' }, couponsPerYear: 2 } as const
    expect(termsOf(ends).coupons?.rollDays).toEqual([31, 31])
    const quarter = { couponPeriod: { start: '2023-11-30', end: '2024-02-29' }, couponsPerYear: 4 } as const
    expect(termsOf(quarter).coupons?.rollDays).toEqual([31, 31])
    expect(termsOf({ ...quarter, endOfMonth: false }).coupons?.rollDays).toEqual([30, 30])
  })

  it('allow periods moved off holidays', () => {
    const moved = { start: '2024-01-15', end: '2024-07-29' }
    expect(termsOf({ couponPeriod: moved, couponsPerYear: 2 }).coupons?.end).toBe(dayNumber('2024-07-29'))
  })
})

describe('terms that cannot be', () => {
  it.each([
    [{ couponsPerYear: 5 }, 'OUT_OF_RANGE', 'options.couponsPerYear'],
    [{ couponsPerYear: '2' }, 'OUT_OF_RANGE', 'options.couponsPerYear'],
    [{ endOfMonth: 1 }, 'INVALID_TYPE', 'options.endOfMonth'],
    [{ couponPeriod: period }, 'MISSING_VALUE', 'options.couponsPerYear'],
    [{ couponPeriod: period, couponsPerYear: 4 }, 'CONFLICTING_OPTIONS', 'options.couponPeriod'],
    [{ couponPeriod: period, couponsPerYear: 1 }, 'CONFLICTING_OPTIONS', 'options.couponPeriod'],
    [{ couponPeriod: { ...period, end: period.start }, couponsPerYear: 2 }, 'OUT_OF_RANGE', 'options.couponPeriod.end'],
    [{ couponPeriod: { ...period, from: '' }, couponsPerYear: 2 }, 'UNKNOWN_OPTION', 'options.couponPeriod.from'],
    [{ couponPeriod: { start: 'soon', end: '' }, couponsPerYear: 2 }, 'INVALID_DATE', 'options.couponPeriod.start'],
    [{ couponPeriod: null, couponsPerYear: 2 }, 'INVALID_TYPE', 'options.couponPeriod'],
    [{ termination: 'soon' }, 'INVALID_DATE', 'options.termination'],
    [{ calendar: {} }, 'INVALID_TYPE', 'options.calendar.name'],
    [{ frequency: 2 }, 'UNKNOWN_OPTION', 'options.frequency'],
    [null, 'INVALID_TYPE', 'options'],
  ] as const)('%o: %s', (options, code, path) => {
    // @ts-expect-error callers without types
    expect(thrown(() => termsOf(options))).toMatchObject({ code, path })
  })
})
