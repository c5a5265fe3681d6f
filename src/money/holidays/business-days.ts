/**
 * A calendar made ready for questions: weekends by arithmetic, exceptions in order.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { DayNumber } from '../day.js'
import { isoDate } from '../day.js'
import type { CheckedCalendar } from './checked-calendar.js'
import { checkedCalendar, weekdayOf } from './checked-calendar.js'
import type { HolidayCalendar } from './types.js'

/** Business days of a calendar, by day numbers. */
export interface BusinessDays {
  readonly is: (day: DayNumber) => boolean
  /** How many lie from `start` to the day before a later `end`. */
  readonly between: (start: DayNumber, end: DayNumber) => number
}

const READY = new WeakMap<HolidayCalendar, (path: string) => BusinessDays>()

/** The business days of a calendar, which is read only once; errors name it as its caller does. */
export function businessDaysOf(calendar: HolidayCalendar, path = 'calendar'): BusinessDays {
  const known = READY.get(calendar)
  if (known !== undefined) return known(path)
  const made = madeReady(calendar, path)
  READY.set(calendar, made)
  return made(path)
}

function madeReady(calendar: HolidayCalendar, path: string): (path: string) => BusinessDays {
  const checked = checkedCalendar(calendar, path)
  const ready = {
    ...checked,
    closed: new Set(checked.holidays),
    worked: new Set(checked.workdays),
    perWeek: checked.free.filter(isFree => !isFree).length,
  }
  return named => businessDays(ready, named)
}

interface ReadyCalendar extends CheckedCalendar {
  readonly closed: ReadonlySet<DayNumber>
  readonly worked: ReadonlySet<DayNumber>
  readonly perWeek: number
}

function businessDays(ready: ReadyCalendar, path: string): BusinessDays {
  const { name, free, holidays, workdays, first, last, outside, closed, worked, perWeek } = ready
  const expect = (day: DayNumber): void => {
    if (outside === 'refuse' && (day < first || day > last)) {
      const hint = "Add the holidays of that year, or take weekends only with outside: 'weekends-only'"
      reject('OUT_OF_RANGE', path, `a calendar that knows ${isoDate(day)}`, knownDays(name, first, last), hint)
    }
  }
  /** Business days before a day, from a Monday long ago, by weekends alone. */
  const weekdaysBefore = (day: DayNumber): number => {
    const weeks = Math.floor((day + 3) / 7)
    let count = weeks * perWeek
    for (let weekday = 0; weekday < day + 3 - 7 * weeks; weekday++) if (!free[weekday]) count++
    return count
  }
  return {
    is: day => {
      expect(day)
      return free[weekdayOf(day)] ? worked.has(day) : !closed.has(day)
    },
    between: (start, end) => {
      if (start === end) return 0
      expect(start)
      expect(end - 1)
      const exceptions =
        before(workdays, end) - before(workdays, start) - before(holidays, end) + before(holidays, start)
      return weekdaysBefore(end) - weekdaysBefore(start) + exceptions
    },
  }
}

function knownDays(name: string, first: DayNumber, last: DayNumber): string {
  const from = Number.isFinite(first) ? isoDate(first) : 'ever'
  return `${name}, known from ${from} until ${Number.isFinite(last) ? isoDate(last) : 'ever'}`
}

/** How many of the days in order come before a day. */
function before(days: readonly DayNumber[], day: DayNumber): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (days[middle]! < day) low = middle + 1
    else high = middle
  }
  return low
}
