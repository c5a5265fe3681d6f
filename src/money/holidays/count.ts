/**
 * Counting in business days.
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import type { DateInput } from '../day.js'
import { dayNumber } from '../day.js'
import { adjustedDay, isoWithin, nextOpen } from './adjust.js'
import { businessDaysOf } from './business-days.js'
import type { HolidayCalendar } from './types.js'

/**
 * Whether banks are open on a date.
 *
 * @throws ClienteleError `INVALID_DATE`, `OUT_OF_RANGE` for a day the calendar does not know.
 * @example
 * import { holidayCalendar, isBusinessDay } from 'clientele/money'
 * isBusinessDay('2024-05-04', holidayCalendar({ name: 'weekends' })) // => false
 */
export function isBusinessDay(date: DateInput, calendar: HolidayCalendar): boolean {
  return businessDaysOf(calendar).is(dayNumber(date))
}

/**
 * The date some business days on, ISO; before the date where `count` < 0. None on is the date itself, or the next
 * business day where it is none.
 *
 * @param count a whole number.
 * @throws ClienteleError `INVALID_DATE`, `OUT_OF_RANGE` for a count that is not whole or a day the calendar does not know.
 * @example
 * import { addBusinessDays, holidayCalendar } from 'clientele/money'
 * const weekends = holidayCalendar({ name: 'weekends' })
 * addBusinessDays('2024-05-03', 2, weekends) // => '2024-05-07'
 * addBusinessDays('2024-05-05', -1, weekends) // => '2024-05-03'
 */
export function addBusinessDays(date: DateInput, count: number, calendar: HolidayCalendar): string {
  const steps = expectInteger(count, 'count', -4e6, 4e6)
  const business = businessDaysOf(calendar)
  let day = dayNumber(date)
  if (steps === 0) return isoWithin(adjustedDay(day, 'following', business), date)
  const direction = steps > 0 ? 1 : -1
  for (let k = 0; k < Math.abs(steps); k++) day = nextOpen(day, direction, business)
  return isoWithin(day, date)
}

/**
 * How many business days lie from one date to the day before another; negative where the second comes first.
 *
 * @throws ClienteleError `INVALID_DATE`, `OUT_OF_RANGE` for days the calendar does not know.
 * @example
 * import { businessDaysBetween, holidayCalendar } from 'clientele/money'
 * businessDaysBetween('2024-05-03', '2024-05-07', holidayCalendar({ name: 'weekends' })) // => 2
 */
export function businessDaysBetween(start: DateInput, end: DateInput, calendar: HolidayCalendar): number {
  const { between } = businessDaysOf(calendar)
  const [from, to] = [dayNumber(start, 'start'), dayNumber(end, 'end')]
  return from <= to ? between(from, to) : -between(to, from)
}
