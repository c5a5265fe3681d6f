import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BusinessDayRule, CalendarStep, DayCount } from '../../src/money/index.js'
import {
  addBusinessDays,
  adjustToBusinessDay,
  BUSINESS_DAY_RULES,
  businessDaysBetween,
  COMPOUNDINGS,
  DAY_COUNTS,
  dayCounter,
  dayNumber,
  equivalentRate,
  forwardRate,
  growthFactor,
  holidayCalendar,
  isBusinessDay,
  isoDate,
  periodSchedule,
} from '../../src/money/index.js'

const calendar = holidayCalendar({
  name: 'law',
  holidays: ['2010-01-01', '2024-05-01', '2024-05-02', '2024-05-03', '2024-05-06', '2029-12-31'],
  workdays: ['2024-05-04', '2024-05-11'],
  outside: 'weekends-only',
})
const options = { couponPeriod: { start: '2024-01-31', end: '2024-07-31' }, couponsPerYear: 2, calendar } as const
const counters = DAY_COUNTS.map(name => dayCounter(name, options))
const counter = fc.constantFrom(...counters)
const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') })
/** Ends of months and their neighbours, where conventions differ. */
const edge = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -3, max: 1 }))
  .map(([year, month, days]) => dayNumber({ year, month, day: 1 }) + days)
const anyDay = fc.oneof(day, edge)

describe('day counts', () => {
  it('change sign with the order of the days', () => {
    fc.assert(
      fc.property(counter, anyDay, anyDay, ({ days, yearFraction, fraction }, start, end) => {
        expect(days(start, end) + days(end, start)).toBe(0)
        expect(yearFraction(start, end) + yearFraction(end, start)).toBe(0)
        expect(fraction(start, end).basis).toBe(fraction(end, start).basis)
      }),
    )
  })

  it('are whole days over a whole basis > 0, which divide to the part of a year', () => {
    fc.assert(
      fc.property(counter, anyDay, anyDay, ({ yearFraction, fraction }, start, end) => {
        const { days, basis } = fraction(start, end)
        expect(Number.isSafeInteger(days) && Number.isSafeInteger(basis) && basis > 0).toBe(true)
        expect(yearFraction(start, end)).toBe(days / basis)
      }),
    )
  })

  const ADDITIVE: readonly DayCount[] = [
    'actual/360',
    'actual/364',
    'actual/365',
    'actual/365.25',
    'actual/actual ISDA',
    'actual/actual ICMA',
    'NL/360',
    'NL/365',
    '30E/360',
    '30E/360 ISDA',
    '30E/360 German',
    'business/252',
  ]
  it.each(ADDITIVE)('%s adds up over consecutive times', name => {
    const { days, yearFraction } = dayCounter(name, options)
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(days(a, b) + days(b, c)).toBe(days(a, c))
        expect(Math.abs(yearFraction(a, b) + yearFraction(b, c) - yearFraction(a, c))).toBeLessThan(1e-12)
      }),
    )
  })

  it('never shrink as the end moves on, but where February ends', () => {
    const steady = counters.filter(
      ({ dayCount }) => !['30E/360 German', '30E/360 ISDA', '30/360 US'].includes(dayCount),
    )
    fc.assert(
      fc.property(fc.constantFrom(...steady), anyDay, fc.nat(4000), ({ days }, start, length) => {
        expect(days(start, start + length + 1)).toBeGreaterThanOrEqual(days(start, start + length))
      }),
    )
  })

  it('are within nine days and 1.6 % of the calendar, whatever the convention', () => {
    const calendarDays = counters.filter(({ dayCount }) => dayCount !== 'business/252')
    fc.assert(
      fc.property(fc.constantFrom(...calendarDays), anyDay, fc.nat(20_000), ({ yearFraction }, start, length) => {
        const years = length / 365.2425
        expect(Math.abs(yearFraction(start, start + length) - years)).toBeLessThan(9 / 365 + years / 65)
      }),
    )
  })
})

describe('business days', () => {
  const date = fc.integer({ min: dayNumber('2005-01-01'), max: dayNumber('2035-01-01') }).map(isoDate)
  const rule = fc.constantFrom<BusinessDayRule>(...BUSINESS_DAY_RULES.filter(name => name !== 'unadjusted'))

  it('are reached by every rule, which leaves them where they are', () => {
    fc.assert(
      fc.property(date, rule, (from, by) => {
        const moved = adjustToBusinessDay(from, by, calendar)
        expect(isBusinessDay(moved, calendar)).toBe(true)
        expect(adjustToBusinessDay(moved, by, calendar)).toBe(moved)
      }),
    )
  })

  it('stay in the month with modified rules, and keep their order with any', () => {
    fc.assert(
      fc.property(date, rule, fc.nat(10), (from, by, more) => {
        const moved = adjustToBusinessDay(from, by, calendar)
        if (by.startsWith('modified')) expect(moved.slice(0, 7)).toBe(from.slice(0, 7))
        const later = isoDate(dayNumber(from) + more)
        expect(adjustToBusinessDay(later, by, calendar) >= moved).toBe(true)
      }),
    )
  })

  it('are as many as were added, there and back', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 400 }), (from, count) => {
        const start = adjustToBusinessDay(from, 'following', calendar)
        const end = addBusinessDays(start, count, calendar)
        expect(businessDaysBetween(start, end, calendar)).toBe(count)
        expect(addBusinessDays(end, -count, calendar)).toBe(start)
      }),
    )
  })
})

describe('schedules', () => {
  const every = fc.record({
    value: fc.integer({ min: 1, max: 13 }),
    unit: fc.constantFrom('month' as const, 'week' as const, 'day' as const),
  })
  const stub = fc.constantFrom<{ firstStub?: 'short' | 'long'; lastStub?: 'short' | 'long' }>(
    {},
    { firstStub: 'short' },
    { firstStub: 'long' },
    { lastStub: 'short' },
    { lastStub: 'long' },
  )

  /** Other steps have no ends of months to keep. */
  const inMonths = ({ unit }: CalendarStep): boolean => unit === 'month'

  it('cover the time from end to end, without a gap or an empty period', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 3000 }),
        every,
        stub,
        fc.boolean(),
        (from, length, step, rest, isAsked) => {
          const endOfMonth = isAsked && inMonths(step)
          const periods = periodSchedule({
            from: isoDate(from),
            until: isoDate(from + length),
            every: step,
            endOfMonth,
            ...rest,
          })
          expect(periods[0]?.start).toBe(isoDate(from))
          expect(periods.at(-1)?.end).toBe(isoDate(from + length))
          for (const [i, { start, end, number }] of periods.entries()) {
            expect(end > start).toBe(true)
            expect(number).toBe(i + 1)
            if (i > 0) expect(start).toBe(periods[i - 1]?.end)
          }
          const cut = periods.filter(period => period.length !== 'regular')
          expect(cut.length).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('by count are the beginning of a longer one: no date drifts', () => {
    fc.assert(
      fc.property(day, every, fc.integer({ min: 1, max: 60 }), fc.boolean(), (from, step, count, isAsked) => {
        const endOfMonth = isAsked && inMonths(step)
        const longer = periodSchedule({ from: isoDate(from), every: step, count: count + 7, endOfMonth })
        expect(longer.slice(0, count)).toEqual(periodSchedule({ from: isoDate(from), every: step, count, endOfMonth }))
      }),
    )
  })
})

describe('rates', () => {
  const terms = fc.record({
    compounding: fc.constantFrom(...COMPOUNDINGS),
    dayCount: fc.constantFrom<DayCount>('actual/365', '30E/360', 'actual/360', 'actual/actual ISDA'),
  })
  // A discount over ten years takes all of an amount from 10 % on.
  const value = fc.double({ min: -0.05, max: 0.09, noNaN: true })
  const from = '2024-02-29'
  const length = fc.integer({ min: 40, max: 1800 }).map(half => 2 * half)

  it('are equivalent where they earn the same, and come back', () => {
    fc.assert(
      fc.property(value, terms, terms, length, (rate, one, other, days) => {
        const over = { start: from, end: isoDate(dayNumber(from) + days) }
        const ours = { value: rate, ...one }
        const theirs = equivalentRate(ours, { ...other, over })
        expect(growthFactor(theirs, over.start, over.end)).toBeCloseRelative(
          growthFactor(ours, over.start, over.end),
          1e-13,
        )
        expect(Math.abs(equivalentRate(theirs, { ...one, over }).value - rate)).toBeLessThan(1e-13)
      }),
    )
  })

  it('chain over consecutive times', () => {
    fc.assert(
      fc.property(value, value, terms, terms, length, length, (first, second, one, other, days, more) => {
        const [middle, end] = [isoDate(dayNumber(from) + days / 2), isoDate(dayNumber(from) + days / 2 + more / 2)]
        const near = { rate: { value: first, ...one }, until: middle }
        const far = { rate: { value: second, ...one }, until: end }
        const forward = forwardRate({ from, near, far, ...other })
        const product = growthFactor(near.rate, from, middle) * growthFactor(forward, middle, end)
        expect(product).toBeCloseRelative(growthFactor(far.rate, from, end), 1e-12)
      }),
    )
  })
})
