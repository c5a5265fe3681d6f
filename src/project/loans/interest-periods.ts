/**
 * The periods of interest of a contract: their days, when they are paid, and the part of a year that each is, exactly.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { adjustedDay, expectBusinessDayRule } from '../../money/holidays/adjust.js'
import { businessDaysOf } from '../../money/holidays/business-days.js'
import type { DayCountFraction, DayNumber } from '../../money/index.js'
import { isoDate } from '../../money/index.js'
import { dueDays } from './due-days.js'
import type { InterestPeriod, Loan, LoanPeriods } from './types.js'
import { yearParts } from './year-parts.js'

/**
 * Periods that follow each other without a gap from the day of drawing on.
 *
 * @throws ClienteleError naming the field of `loan.periods` or `loan.dayCount` that is wrong.
 */
export function interestPeriods(
  periods: LoanPeriods,
  from: DayNumber,
  dayCount: Loan['dayCount'],
): readonly InterestPeriod[] {
  const days = dueDays(periods, from)
  const move = moved(periods)
  const due = move === undefined ? days.ends : days.ends.map(move)
  const adjusts = periods.businessDays?.adjustsInterest === true
  const ends = adjusts ? due : days.ends
  const partOf = yearParts(periods, days, dayCount)
  return ends.map((end, k) => {
    const start = k === 0 ? from : ends[k - 1]!
    return periodOf(start, end, due[k]!, partOf(k, start, end))
  })
}

function periodOf(start: DayNumber, end: DayNumber, due: DayNumber, part: DayCountFraction): InterestPeriod {
  if (end >= start && due >= start) return { start, end, due, days: part.days, basis: part.basis }
  const expected = `a rule that moves no due day before ${isoDate(start)}, where its period begins`
  return reject('OUT_OF_RANGE', 'loan.periods.businessDays.rule', expected, isoDate(Math.min(end, due)))
}

function moved({ businessDays }: LoanPeriods): ((day: DayNumber) => DayNumber) | undefined {
  if (businessDays === undefined) return undefined
  const path = 'loan.periods.businessDays'
  expectKnownKeys(businessDays, ['calendar', 'rule', 'adjustsInterest'], path)
  const { calendar, rule: named, adjustsInterest = false } = businessDays
  if (typeof adjustsInterest !== 'boolean') {
    reject('INVALID_TYPE', `${path}.adjustsInterest`, 'true or false', adjustsInterest)
  }
  const rule = expectBusinessDayRule(named, `${path}.rule`)
  expectObject(calendar, `${path}.calendar`)
  const business = businessDaysOf(calendar, `${path}.calendar`)
  return day => adjustedDay(day, rule, business)
}
