/**
 * Where a payment goes that falls on a day without banks.
 *
 * Source: ISDA (2006) Definitions, section 4.12; `nearest` and `modified-preceding` as bond contracts have them.
 *
 * @module
 */
import { expectOneOf, reject } from '../../errors/index.js'
import { civilOf, FIRST_DAY, LAST_DAY, monthOf } from '../civil-date.js'
import type { DateInput, DayNumber } from '../day.js'
import { dayNumber, isoDate } from '../day.js'
import type { BusinessDays } from './business-days.js'
import { businessDaysOf } from './business-days.js'
import type { BusinessDayRule, HolidayCalendar } from './types.js'

/** Every rule there is. */
export const BUSINESS_DAY_RULES: readonly BusinessDayRule[] = [
  'following',
  'modified-following',
  'preceding',
  'modified-preceding',
  'nearest',
  'unadjusted',
]

/**
 * The business day that a date is moved to by a rule, ISO.
 *
 * @throws ClienteleError `INVALID_DATE`, `OUT_OF_RANGE` for an unknown rule or a day the calendar does not know.
 * @example
 * import { adjustToBusinessDay, holidayCalendar } from 'clientele/money'
 * const bank = holidayCalendar({ name: 'bank', holidays: ['2024-04-01'] })
 * adjustToBusinessDay('2024-03-30', 'following', bank) // => '2024-04-02'
 * adjustToBusinessDay('2024-03-30', 'modified-following', bank) // => '2024-03-29'
 * adjustToBusinessDay('2024-03-31', 'nearest', bank) // => '2024-04-02'
 */
export function adjustToBusinessDay(date: DateInput, rule: BusinessDayRule, calendar: HolidayCalendar): string {
  return isoWithin(adjustedDay(dayNumber(date), expectBusinessDayRule(rule, 'rule'), businessDaysOf(calendar)), date)
}

/** A day that was reached from a date, ISO; a calendar may have no business day between it and the end of the year 9999. */
export function isoWithin(day: DayNumber, date: DateInput): string {
  if (day >= FIRST_DAY && day <= LAST_DAY) return isoDate(day)
  return reject('OUT_OF_RANGE', 'date', 'a date whose business day lies in the years 1 to 9999', date)
}

/** One of the six rules, or an error that lists them. */
export function expectBusinessDayRule(rule: unknown, path: string): BusinessDayRule {
  return expectOneOf(rule, BUSINESS_DAY_RULES, path)
}

/** {@link adjustToBusinessDay} on day numbers. */
export function adjustedDay(day: DayNumber, rule: BusinessDayRule, business: BusinessDays): DayNumber {
  if (rule === 'unadjusted' || business.is(day)) return day
  switch (rule) {
    case 'following':
      return nextOpen(day, 1, business)
    case 'preceding':
      return nextOpen(day, -1, business)
    case 'modified-following':
      return withinMonth(day, 1, business)
    case 'modified-preceding':
      return withinMonth(day, -1, business)
    case 'nearest':
      return nearestOpen(day, business)
  }
}

/** The next business day in a direction; a calendar without one ends in its own error. */
export function nextOpen(day: DayNumber, direction: 1 | -1, business: BusinessDays): DayNumber {
  let found = day + direction
  while (!business.is(found)) found += direction
  return found
}

function withinMonth(day: DayNumber, direction: 1 | -1, business: BusinessDays): DayNumber {
  const found = nextOpen(day, direction, business)
  if (monthOf(civilOf(found)) === monthOf(civilOf(day))) return found
  return nextOpen(day, direction === 1 ? -1 : 1, business)
}

function nearestOpen(day: DayNumber, business: BusinessDays): DayNumber {
  for (let distance = 1; ; distance++) {
    if (business.is(day + distance)) return day + distance
    if (business.is(day - distance)) return day - distance
  }
}
