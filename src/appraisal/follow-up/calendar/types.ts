/**
 * What is coming up with a client, day by day.
 *
 * @module
 */
import type { TableName } from '../../../records/index.js'

/** What a day is for. */
export type CalendarKind =
  | 'survey'
  | 'review'
  | 'covenant-test'
  | 'financial-close'
  | 'completion'
  | 'maturity'
  | 'contract-end'
  | 'large-instalment'
  | 'anniversary'
  | 'birthday'

/** One day of a calendar. */
export interface CalendarEntry {
  /** Kind, record and the day it fell due: the same on every run, as long as the records are. */
  readonly id: string
  readonly client: string
  /** ISO date; of what is overdue, the first day of the calendar. */
  readonly day: string
  readonly kind: CalendarKind
  /** The record that it is about. */
  readonly of: { readonly table: TableName; readonly id: string }
  /** The first day on which it was due and did not happen; absent where nothing is late. */
  readonly overdueSince?: string
  /** Whole years of an anniversary. Ages of people are not told. */
  readonly years?: number
  /** Of a large instalment, in the currency of the facility. */
  readonly amount?: number
  readonly currency?: string
}

/** How often what is due. */
export interface CalendarPolicy {
  /** Months from a client's last answer to the next survey, 1 to 120. */
  readonly surveyMonths: number
  /** Months between reviews by grade, 1 to 120; `other` for grades that are not named, and where there is none. */
  readonly reviewMonths: Readonly<Record<string, number>>
  /** Kinds of activities that count as a review; a rating counts too. */
  readonly reviewActivities: readonly string[]
  /** Part of the limit from which an instalment is large, (0, 1]. */
  readonly largeInstalment: number
  /** The purpose that a person must have agreed to before a birthday is noted. */
  readonly birthdayPurpose: string
}
