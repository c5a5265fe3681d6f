/**
 * Schedules of periods: how a contract cuts the time from one day to another.
 *
 * @module
 */
import type { DateInput } from '../day.js'
import type { BusinessDayRule, HolidayCalendar } from '../holidays/types.js'

/** A length of time as the calendar has it: 3 months, 2 weeks, 90 days. */
export interface CalendarStep {
  /** A whole number >= 1. */
  readonly value: number
  readonly unit: 'year' | 'month' | 'week' | 'day'
}

/** Which periods; all dates follow from one anchor, so that none drifts. */
export interface PeriodScheduleOptions {
  /** The first day of the first period. */
  readonly from: DateInput
  readonly every: CalendarStep
  /** How many periods; this or `until`. */
  readonly count?: number
  /** The end of the last period; this or `count`. */
  readonly until?: DateInput
  /** The end of the first period, where it is not of the regular length; regular periods go on from there. */
  readonly firstEnd?: DateInput
  /** The day of the month on which periods end (31: its last), or its third Wednesday; that of the anchor by default. */
  readonly rollDay?: number | 'third-wednesday'
  /** An anchor on the last day of its month means the last day of every month; `false` by default. */
  readonly endOfMonth?: boolean
  /**
   * What is left over comes first: regular periods are counted back from `until`, and the rest stands alone (`'short'`)
   * or joins the next period (`'long'`).
   */
  readonly firstStub?: 'short' | 'long'
  /** What is left over comes last, alone (`'short'`, the default) or joined to the period before (`'long'`). */
  readonly lastStub?: 'short' | 'long'
  /** Where payments go that fall on no business day; nowhere by default. */
  readonly businessDays?: {
    readonly calendar: HolidayCalendar
    readonly rule: BusinessDayRule
    /** Periods end on the moved days too, and `from` stays; `false` by default: only payments move. */
    readonly adjustsPeriods?: boolean
  }
}

/** One period of a schedule. */
export interface SchedulePeriod {
  /** From 1. */
  readonly number: number
  /** ISO. */
  readonly start: string
  /** ISO; the start of the next. */
  readonly end: string
  /** When its payment is due, ISO: `end`, moved off holidays. */
  readonly due: string
  /** Of the regular length, or shorter or longer. */
  readonly length: 'regular' | 'short' | 'long'
}
