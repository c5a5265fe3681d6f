/**
 * Stretches of days, one after the other, as calendars or counts of days cut them.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf } from '../errors/index.js'
import type { CalendarPeriod, DayNumber } from '../money/core.js'
import { CALENDAR_PERIODS, lastDayOf } from '../money/core.js'

/** Periods of the calendar (weeks from Monday to Sunday), or of so many days each from the first day on. */
export type Period = CalendarPeriod | { readonly days: number }

/**
 * The last day of each period from one day to another. The first and the last may be shorter than the rest: nothing
 * before the first day or after the last is in them.
 *
 * @param period a calendar period, or `{ days }` with a whole number >= 1.
 * @param firstDay whole UTC days since 1970-01-01.
 * @param lastDay not before `firstDay`.
 * @throws ClienteleError `OUT_OF_RANGE` for another period, or a last day before the first.
 * @example
 * import { dayNumber, isoDate } from 'clientele/money'
 * import { periodEnds } from 'clientele/records'
 * const [first, last] = [dayNumber('2024-01-10'), dayNumber('2024-03-05')]
 * Array.from(periodEnds('month', first, last), isoDate) // => ['2024-01-31', '2024-02-29', '2024-03-05']
 * Array.from(periodEnds({ days: 30 }, first, last), isoDate) // => ['2024-02-08', '2024-03-05']
 */
export function periodEnds(period: Period, firstDay: DayNumber, lastDay: DayNumber, path = 'period'): Int32Array {
  const last = expectInteger(lastDay, 'lastDay', expectInteger(firstDay, 'firstDay', Number.MIN_SAFE_INTEGER))
  const endOf = endFrom(period, path)
  const ends: DayNumber[] = []
  for (let day = firstDay; day <= last; ) {
    const end = Math.min(last, endOf(day))
    ends.push(end)
    day = end + 1
  }
  return Int32Array.from(ends)
}

/** The last day of a period that begins on a day. */
function endFrom(period: Period, path: string): (day: DayNumber) => DayNumber {
  if (typeof period === 'object' && period !== null) {
    expectKnownKeys(period, ['days'], path)
    const days = expectInteger(period.days, `${path}.days`, 1)
    return day => day + days - 1
  }
  const word = expectOneOf(period, CALENDAR_PERIODS, path)
  return day => lastDayOf(word, day)
}
