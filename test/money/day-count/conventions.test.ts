import { describe, expect, it } from 'vitest'
import { conventionOf } from '../../../src/money/day-count/conventions.js'
import { termsOf } from '../../../src/money/day-count/terms.js'
import type { DayCount, DayCountOptions } from '../../../src/money/index.js'
import { DAY_COUNTS, holidayCalendar } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { days } from './days.js'

function fraction(dayCount: DayCount, start: string, end: string, options: DayCountOptions = {}): string {
  const { weighed, basis } = conventionOf(dayCount, termsOf(options), 'options')
  return `${weighed(...days(start, end))}/${basis(...days(start, end))}`
}

describe('conventions as fractions', () => {
  it.each([
    ['actual/360', '62/360'],
    ['actual/364', '62/364'],
    ['actual/365', '62/365'],
    ['actual/365.25', '248/1461'],
    ['actual/365A', '62/365'],
    ['actual/365L', '62/366'],
    ['actual/actual ISDA', `${4 * 366 + 58 * 365}/133590`],
    ['actual/actual AFB', '62/365'],
    ['NL/360', '62/360'],
    ['NL/365', '62/365'],
    ['30/360', '60/360'],
    ['30/360 US', '60/360'],
    ['30E/360', '60/360'],
    ['30E/360 ISDA', '60/360'],
    ['30E/360 German', '60/360'],
    ['30E+/360', '60/360'],
  ] as const)('%s from 2007-12-28 to 2008-02-28 is %s', (dayCount, expected) => {
    expect(fraction(dayCount, '2007-12-28', '2008-02-28')).toBe(expected)
  })

  /** deltaquants' table of day counts; the memo of ISDA (1998) for AFB. */
  it.each([
    ['actual/365A', '2007-12-28', '2008-02-29', '63/366'],
    ['actual/365A', '2008-02-29', '2008-03-31', '31/365'],
    ['actual/365L', '2007-10-31', '2008-11-30', '396/366'],
    ['actual/365L', '2008-02-01', '2009-05-31', '485/365'],
    ['NL/365', '2008-02-01', '2009-05-31', '484/365'],
    ['NL/365', '2007-12-28', '2008-02-29', '62/365'],
    ['actual/actual AFB', '2003-11-01', '2004-05-01', '182/366'],
    ['actual/actual AFB', '1999-02-01', '1999-07-01', '150/365'],
    ['actual/actual AFB', '1999-07-01', '2000-07-01', '365/365'],
    ['actual/actual AFB', '2002-08-15', '2003-07-15', '334/365'],
    ['actual/actual AFB', '2000-01-30', '2000-06-30', '152/366'],
    ['actual/actual AFB', '2003-01-01', '2005-02-28', '788/365'],
    ['actual/actual ISDA', '1999-11-30', '2000-04-30', `${32 * 366 + 120 * 365}/133590`],
  ] as const)('%s from %s to %s is %s', (dayCount, start, end, expected) => {
    expect(fraction(dayCount, start, end)).toBe(expected)
  })
})

describe('what a convention asks', () => {
  it('is the coupon for actual/365L', () => {
    const yearly = { couponsPerYear: 1 } as const
    expect(fraction('actual/365L', '2007-03-01', '2008-02-28', yearly)).toBe('364/365')
    expect(fraction('actual/365L', '2007-03-01', '2008-03-01', yearly)).toBe('366/366')
    const half = { couponPeriod: { start: '2007-08-15', end: '2008-02-15' }, couponsPerYear: 2 } as const
    expect(fraction('actual/365L', '2007-08-15', '2007-12-15', half)).toBe('122/366')
    // Later coupons go on from the known one, each over its own year; days may be moved.
    expect(fraction('actual/365L', '2008-02-15', '2008-08-15', half)).toBe('182/366')
    expect(fraction('actual/365L', '2008-08-15', '2009-02-15', half)).toBe('184/365')
    expect(fraction('actual/365L', '2008-08-14', '2009-02-16', half)).toBe('186/365')
    expect(fraction('actual/365L', '2006-09-01', '2007-01-01', half)).toBe('122/365')
  })

  it('is the February 29 of a yearly coupon for actual/365L, though the days end before it', () => {
    const year = { couponPeriod: { start: '2006-07-01', end: '2007-07-01' }, couponsPerYear: 1 } as const
    expect(fraction('actual/365L', '2007-07-01', '2007-10-01', year)).toBe('92/366')
    expect(fraction('actual/365L', '2008-03-01', '2008-07-01', year)).toBe('122/365')
    expect(fraction('actual/365L', '2008-07-01', '2008-10-01', year)).toBe('92/365')
  })

  it('is a calendar for business/252', () => {
    const calendar = holidayCalendar({ name: 'weekends' })
    expect(fraction('business/252', '2024-05-03', '2024-05-07', { calendar })).toBe('2/252')
    expect(thrown(() => conventionOf('business/252', {}, 'options'))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'options.calendar',
    })
  })

  it('is a coupon period for actual/actual ICMA, but not for its days', () => {
    const convention = conventionOf('actual/actual ICMA', {}, 'options')
    expect(convention.days(...days('2024-01-01', '2024-03-01'))).toBe(60)
    for (const ask of [convention.weighed, convention.basis]) {
      expect(thrown(() => ask(...days('2024-01-01', '2024-03-01')))).toMatchObject({
        code: 'MISSING_VALUE',
        path: 'options.couponPeriod',
      })
    }
    const period = { start: '2003-11-01', end: '2004-05-01' }
    expect(
      fraction('actual/actual ICMA', '2003-11-01', '2004-05-01', { couponPeriod: period, couponsPerYear: 2 }),
    ).toBe('1/2')
  })

  it('is the end of the contract for 30E/360 ISDA, ends of months for 30/360 US', () => {
    expect(fraction('30E/360 ISDA', '2008-02-29', '2009-02-28', { termination: '2009-02-28' })).toBe('358/360')
    expect(fraction('30/360 US', '2008-02-29', '2009-02-28', { endOfMonth: false })).toBe('359/360')
    expect(fraction('30/360 US', '2008-02-29', '2009-02-28')).toBe('360/360')
  })
})

it('days of the calendar are those of every actual convention', () => {
  const actual = DAY_COUNTS.filter(name => name.startsWith('actual'))
  for (const name of actual) {
    expect(conventionOf(name, {}, 'options').days(...days('2023-12-31', '2024-03-01'))).toBe(61)
  }
  expect(actual).toHaveLength(9)
})
