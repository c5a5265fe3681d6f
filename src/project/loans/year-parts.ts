/**
 * How much of a year each period of interest is, as a fraction of whole numbers.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { DayCount, DayCountFraction, DayCountOptions, DayNumber } from '../../money/index.js'
import { dayCounter, expectDayCount, isoDate } from '../../money/index.js'
import type { DueDays } from './due-days.js'
import type { Loan, LoanPeriods } from './types.js'

/** The part of a year of period k, which runs from one day to another. */
export type YearParts = (k: number, start: DayNumber, end: DayNumber) => DayCountFraction

const PER_YEAR = { month: 12, week: 52, day: 365 } as const
const COUPONS = [1, 2, 3, 4, 6, 12] as const

/** By equal periods, or by the days of a convention. */
export function yearParts(
  periods: LoanPeriods,
  days: DueDays,
  dayCount: Loan['dayCount'] = 'equal-periods',
): YearParts {
  if (dayCount !== 'equal-periods') return byDays(periods, days, expectDayCount(dayCount, 'loan.dayCount'))
  if (periods.businessDays?.adjustsInterest === true) {
    const expected = 'a day count of days, where interest runs to moved days'
    reject('CONFLICTING_OPTIONS', 'loan.dayCount', expected, dayCount)
  }
  const { value, unit } = periods.every
  const whole = { days: value, basis: PER_YEAR[unit] }
  return (k, start) => (k > 0 || days.firstIsWhole ? whole : stub(start, days, whole))
}

/** Whole periods back from the first end, then days over those of the next whole period (as ICMA rule 251 counts). */
function stub(from: DayNumber, { endAfter }: DueDays, whole: DayCountFraction): DayCountFraction {
  let periods = 0
  while (endAfter(-periods - 1) > from) periods++
  const closes = endAfter(-periods)
  const length = closes - endAfter(-periods - 1)
  return { days: (periods * length + closes - from) * whole.days, basis: length * whole.basis }
}

function byDays(periods: LoanPeriods, days: DueDays, dayCount: DayCount): YearParts {
  const { fraction } = dayCounter(dayCount, optionsOf(periods, days, dayCount))
  return (_, start, end) => fraction(start, end)
}

function optionsOf(periods: LoanPeriods, { wholeStart, ends }: DueDays, dayCount: DayCount): DayCountOptions {
  if (dayCount === '30E/360 ISDA') return { termination: isoDate(ends[ends.length - 1]!) }
  if (dayCount === 'actual/actual ICMA' || dayCount === 'actual/365L') {
    const { value, unit } = periods.every
    const couponsPerYear = unit === 'month' ? COUPONS.find(times => times * value === 12) : undefined
    if (couponsPerYear === undefined) {
      reject('CONFLICTING_OPTIONS', 'loan.dayCount', 'periods of 1, 2, 3, 4, 6 or 12 months with it', dayCount)
    }
    const couponPeriod = { start: isoDate(wholeStart), end: isoDate(ends[0]!) }
    return { couponPeriod, couponsPerYear, endOfMonth: periods.onMonthEnds === true }
  }
  if (dayCount !== 'business/252') return {}
  const calendar = periods.businessDays?.calendar
  if (calendar === undefined) {
    reject('MISSING_VALUE', 'loan.periods.businessDays', 'a calendar, as days are business days', calendar)
  }
  return { calendar }
}
