/**
 * What has to be done in a stage, and what shows that it was.
 *
 * @module
 */

import type { Words } from '../../../labels/index.js'
import type { Condition, TableName } from '../../../records/index.js'

/** The steps of one stage, for each record that is in it. */
export interface Checklist {
  /** What programs call it: `onboarding`. */
  readonly id: string
  readonly name: Words
  /** The table whose records go through the stage. */
  readonly of: TableName
  /** Whether a record is in it, asked of the record's own fields; always where it is absent. */
  readonly when?: Condition
  /** The field with the day that steps are counted from. */
  readonly from: string
  readonly steps: readonly ChecklistStep[]
}

/** One step. */
export interface ChecklistStep {
  readonly id: string
  readonly name: Words
  /** Days from the stage's day until it has to be done; negative for before it. Whole, within ten years. */
  readonly withinDays: number
  /** A record of the client that shows that it was done. */
  readonly shownBy: Evidence
}

/** Which records show that a step was done. */
export interface Evidence {
  readonly table: TableName
  /** Field that names the record in the stage; any record of the client counts where it is absent. */
  readonly joinedBy?: string
  /** Asked of the record's own fields. */
  readonly when?: Condition
  /** Field with the day on which it was done; where it is absent the record alone shows it. */
  readonly on?: string
  /** What was done earlier than so many days from the stage's day does not count; whole. Without it any day counts. */
  readonly notBeforeDays?: number
}

/** A lender's lists. */
export interface ChecklistPolicy {
  readonly kind: 'checklist-policy'
  readonly version: 1
  readonly lists: readonly Checklist[]
}

/** How a step stands on a day: `unknown` where the lender keeps no table that would show it. */
export type StepStatus = 'done' | 'open' | 'overdue' | 'unknown'

/** A step of a client. */
export interface StepState {
  readonly id: string
  readonly name: Words
  readonly status: StepStatus
  /** ISO date; absent where the stage's day is not known. */
  readonly dueOn?: string
  /** ISO date; absent where it is not done, or the evidence has no day. */
  readonly doneOn?: string
  /** Days past due, > 0; absent where it is not overdue. */
  readonly daysOverdue?: number
}

/** A list as it stands for one record. */
export interface ChecklistState {
  readonly list: string
  readonly client: string
  readonly of: { readonly table: TableName; readonly id: string }
  /** ISO date; absent where it is not known. */
  readonly startedOn?: string
  readonly steps: readonly StepState[]
  /** Steps that are overdue. */
  readonly overdue: number
}
