/**
 * Calendars made from what a caller knows, alone or joined.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectText, reject } from '../../errors/index.js'
import { civilOf, dayOfCivil, yearOf } from '../civil-date.js'
import type { DateInput, DayNumber } from '../day.js'
import { dayNumber, isoDate } from '../day.js'
import { businessDaysOf } from './business-days.js'
import { checkedCalendar, expectDays, expectWeekend, WEEKDAYS } from './checked-calendar.js'
import type { HolidayCalendar, Weekday } from './types.js'

/** What a calendar is made of. */
export interface HolidayCalendarOptions {
  readonly name: string
  /** Days of the week that are free; Saturday and Sunday by default. */
  readonly weekend?: readonly Weekday[]
  /** Free days beside the weekend, in any order; none by default. */
  readonly holidays?: readonly DateInput[]
  /** Days of the weekend that are worked; none by default. */
  readonly workdays?: readonly DateInput[]
  /** The first day the calendar knows; by default January 1 of the first year with a holiday. */
  readonly from?: DateInput
  /** The last day the calendar knows; by default December 31 of the last year with a holiday. */
  readonly until?: DateInput
  /** What happens to days the calendar does not know: `'refuse'` (default) or `'weekends-only'`. */
  readonly outside?: HolidayCalendar['outside']
}

const KNOWN = ['name', 'weekend', 'holidays', 'workdays', 'from', 'until', 'outside']

/**
 * A calendar of business days: plain data, which survives JSON. A calendar with neither holidays nor days it is known from
 * and until has weekends only, for ever.
 *
 * @throws ClienteleError `INVALID_DATE` naming the day, `CONFLICTING_OPTIONS` for a holiday that is worked, `OUT_OF_RANGE`
 * for a worked day that is off the weekend, a week without work or an unknown day of the week.
 * @example
 * import { adjustToBusinessDay, holidayCalendar } from 'clientele/money'
 * const china = holidayCalendar({
 *   name: 'CN', holidays: ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'],
 *   workdays: ['2025-09-28', '2025-10-11'],
 * })
 * china.until // => '2025-12-31'
 * adjustToBusinessDay('2025-10-01', 'following', china) // => '2025-10-09'
 * adjustToBusinessDay('2025-10-11', 'following', china) // => '2025-10-11'
 * adjustToBusinessDay('2026-10-01', 'following', china) // => Error OUT_OF_RANGE
 */
export function holidayCalendar(options: HolidayCalendarOptions): HolidayCalendar {
  expectKnownKeys(options, KNOWN, 'options')
  const { weekend = ['saturday', 'sunday'], holidays = [], workdays = [], from, until, outside = 'refuse' } = options
  const listed = expectDays(holidays, 'options.holidays')
  const worked = expectDays(workdays, 'options.workdays')
  const first = from === undefined ? startOfYear(listed[0]) : isoDate(dayNumber(from, 'options.from'))
  const last = until === undefined ? endOfYear(listed.at(-1)) : isoDate(dayNumber(until, 'options.until'))
  return checkedFrozen({
    name: expectText(options.name, 'options.name'),
    weekend: expectWeekend(weekend, 'options.weekend'),
    holidays: listed.map(isoDate),
    workdays: worked.map(isoDate),
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { until: last }),
    outside,
  })
}

/**
 * The calendar of several places at once: a day is a business day where all of them have one. It knows the days that all
 * know, and refuses others if one of them does.
 *
 * @throws ClienteleError `EMPTY_INPUT` without calendars, `CONFLICTING_OPTIONS` where they know no day in common,
 * `OUT_OF_RANGE` where their weekends leave no day of work.
 * @example
 * import { businessDaysBetween, holidayCalendar, jointCalendar } from 'clientele/money'
 * const riyadh = holidayCalendar({ name: 'SA', weekend: ['friday', 'saturday'] })
 * const frankfurt = holidayCalendar({ name: 'DE', holidays: ['2024-05-01', '2024-05-09', '2024-05-20'] })
 * const both = jointCalendar([riyadh, frankfurt])
 * both.name // => 'SA + DE'
 * businessDaysBetween('2024-05-01', '2024-06-01', both) // => 15
 */
export function jointCalendar(calendars: readonly HolidayCalendar[], name?: string): HolidayCalendar {
  if (expectList(calendars, 'calendars').length === 0)
    reject('EMPTY_INPUT', 'calendars', 'at least one calendar', calendars)
  const all = Array.from(calendars, (calendar, i) => checkedCalendar(calendar, `calendars[${i}]`))
  const weekend = WEEKDAYS.filter((_, weekday) => all.some(({ free }) => free[weekday] === true))
  const first = Math.max(...all.map(one => one.first))
  const last = Math.min(...all.map(one => one.last))
  if (last < first) {
    const known = `${isoDate(first)} after ${isoDate(last)}`
    reject('CONFLICTING_OPTIONS', 'calendars', 'calendars that know a day in common', known)
  }
  const isKnown = (day: DayNumber): boolean => day >= first && day <= last
  const open = all.flatMap(one => one.workdays).filter(day => isKnown(day) && isOpen(calendars, day))
  return checkedFrozen({
    name: name === undefined ? all.map(one => one.name).join(' + ') : expectText(name, 'name'),
    weekend: expectWeekend(weekend, 'calendars'),
    holidays: inOrder(all.flatMap(one => one.holidays).filter(isKnown)),
    workdays: inOrder(open),
    ...(Number.isFinite(first) ? { from: isoDate(first) } : {}),
    ...(Number.isFinite(last) ? { until: isoDate(last) } : {}),
    outside: all.some(one => one.outside === 'refuse') ? 'refuse' : 'weekends-only',
  })
}

function isOpen(calendars: readonly HolidayCalendar[], day: DayNumber): boolean {
  return calendars.every(calendar => businessDaysOf(calendar).is(day))
}

function inOrder(days: readonly DayNumber[]): readonly string[] {
  return [...new Set(days)].sort((a, b) => a - b).map(isoDate)
}

function checkedFrozen(calendar: HolidayCalendar): HolidayCalendar {
  checkedCalendar(calendar, 'options')
  for (const list of [calendar.weekend, calendar.holidays, calendar.workdays]) Object.freeze(list)
  return Object.freeze(calendar)
}

function startOfYear(day: DayNumber | undefined): string | undefined {
  return day === undefined ? undefined : isoDate(dayOfCivil(yearOf(civilOf(day)), 1, 1))
}

function endOfYear(day: DayNumber | undefined): string | undefined {
  return day === undefined ? undefined : isoDate(dayOfCivil(yearOf(civilOf(day)), 12, 31))
}
