/**
 * Days that come again every so many months.
 *
 * Each is counted from the one anchor, so that the end of a month does not drift: from January 31, a month on is February 28 or 29,
 * two months on is March 31. February 29 falls on February 28 in ordinary years.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import { monthsAfter } from '../../../money/periods/months-after.js'

/** A day on which something is due. */
export interface Due {
  readonly day: DayNumber
  /** The first day that was missed before the calendar begins. */
  readonly overdueSince?: DayNumber
  /** Which time it is, from 1. */
  readonly count: number
}

/** No month is longer: what lies more whole ones back can be skipped. */
const LONGEST_MONTH = 31

/** The days within a calendar, anchor and what was before it left out. */
export function occurrences(anchor: DayNumber, months: number, from: DayNumber, until: DayNumber): readonly Due[] {
  const found: Due[] = []
  if (anchor > until) return found
  let count = Math.max(1, Math.floor((from - anchor) / LONGEST_MONTH / months))
  for (
    let day = monthsAfter(anchor, count * months, false);
    day <= until;
    day = monthsAfter(anchor, count * months, false)
  ) {
    if (day >= from) found.push({ day, count })
    count++
  }
  return found
}

/** The same of duties: what fell due before the calendar begins and was not done stands on its first day. */
export function duties(last: DayNumber, months: number, from: DayNumber, until: DayNumber): readonly Due[] {
  const ahead = occurrences(last, months, from, until)
  if (last >= from) return ahead
  const first = monthsAfter(last, months, false)
  if (first >= from) return ahead
  return [{ day: from, overdueSince: first, count: 1 }, ...ahead.filter(({ day }) => day > from)]
}
