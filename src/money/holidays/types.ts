/**
 * Which days banks are open, as data that a caller brings: this package ships no holidays.
 *
 * @module
 */

/** A day of the week. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/**
 * Business days of a place: plain data that survives JSON; made by `holidayCalendar`. A calendar is read once, when it is
 * first asked: one that changes is another calendar, not the same with other lists.
 */
export interface HolidayCalendar {
  readonly name: string
  /** The days of the week that are free. */
  readonly weekend: readonly Weekday[]
  /** Free days beside the weekend, ISO, in order. */
  readonly holidays: readonly string[]
  /** Days of the weekend that are worked, as China makes up for its long holidays; ISO, in order. */
  readonly workdays: readonly string[]
  /** The first day the calendar knows, ISO; absent: all before. */
  readonly from?: string
  /** The last day the calendar knows, ISO; absent: all after. */
  readonly until?: string
  /** What a day it does not know is: an error, or a business day unless on a weekend. */
  readonly outside: 'refuse' | 'weekends-only'
}

/**
 * Where a day goes that is no business day: to the next one (`following`), to the one before (`preceding`), to the next
 * unless that is in another month (`modified-following`), to the one before unless that is in another month
 * (`modified-preceding`), to the nearest, the next of two as near (`nearest`), or nowhere (`unadjusted`).
 */
export type BusinessDayRule =
  | 'following'
  | 'modified-following'
  | 'preceding'
  | 'modified-preceding'
  | 'nearest'
  | 'unadjusted'
