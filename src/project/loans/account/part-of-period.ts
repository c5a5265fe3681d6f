/**
 * A part of a period of interest, so that the parts add up to the whole.
 *
 * @module
 */
import type { DayCount, DayNumber } from '../../../money/index.js'
import { dayCounter } from '../../../money/index.js'
import type { InterestPeriod } from '../types.js'

/** These count a year the same way wherever a stretch of days begins; for the others days of the calendar share a period. */
const BY_CONVENTION: readonly (DayCount | 'equal-periods' | undefined)[] = [
  'actual/360',
  'actual/364',
  'actual/365',
  'actual/actual ISDA',
  'NL/360',
  'NL/365',
  '30/360',
  '30/360 US',
  '30E/360',
  '30E/360 German',
  '30E+/360',
]

/** The days of a period from one day to another, as far as they lie in it. */
export function partOfPeriod(
  period: InterestPeriod,
  from: DayNumber,
  to: DayNumber,
  dayCount: DayCount | 'equal-periods' | undefined,
): InterestPeriod {
  const start = Math.max(from, period.start)
  const end = Math.max(start, Math.min(to, period.end))
  if (start === period.start && end === period.end) return period
  const counted = elapsedBy(period, dayCount)
  const length = period.end - period.start
  const elapsed = (day: DayNumber): number =>
    counted === undefined ? period.days * (day - period.start) : counted(day)
  const basis = counted === undefined ? period.basis * length : period.basis
  return { start, end, due: period.due, days: Math.max(0, elapsed(end) - elapsed(start)), basis }
}

/** Days from the start, over the basis of the period; the whole period's at its end, so that rounding of months is in the last part. */
function elapsedBy(
  { start, end, days, basis }: InterestPeriod,
  dayCount: DayCount | 'equal-periods' | undefined,
): ((day: DayNumber) => number) | undefined {
  if (dayCount === undefined || dayCount === 'equal-periods' || !BY_CONVENTION.includes(dayCount)) return undefined
  const { fraction } = dayCounter(dayCount)
  if (fraction(start, end).basis !== basis) return undefined
  return day => (day >= end ? days : Math.min(days, fraction(start, day).days))
}
