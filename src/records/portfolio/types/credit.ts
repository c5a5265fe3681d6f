/**
 * Records of creditReports, defaults, ratings.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */
import type { DateInput } from '../../../money/core.js'
import type { RecordHead } from './record.js'

/** What a credit bureau said of a client on a day. */
export interface CreditReport extends RecordHead {
  /** The client; id of one of `clients`. */
  readonly client: string
  /** Day of the report. */
  readonly date: DateInput
  /** Who reported. */
  readonly bureau: string
  /** The bureau's score; points. */
  readonly score?: number
  /** Open accounts with all lenders; whole, >= 0. */
  readonly openAccounts?: number
  /** Owed to all lenders; currency, >= 0. */
  readonly totalOwed?: number
  /** Of this overdue; currency, >= 0. */
  readonly overdueAmount?: number
  /** Most days past due within the last 24 months; days, whole, >= 0. */
  readonly worstDaysPastDue?: number
  /** Inquiries within the last 6 months; whole, >= 0. */
  readonly inquiries?: number
  /** Of the amounts. */
  readonly currency?: string
}

/** A default of a client, here or elsewhere. */
export interface DefaultEvent extends RecordHead {
  /** Key of the default. */
  readonly id: string
  /** The client; id of one of `clients`. */
  readonly client: string
  /** The facility, where it was one; id of one of `facilities`. */
  readonly facility?: string
  /** Day of default. */
  readonly date: DateInput
  /** Why it counts as default. */
  readonly kind: 'past-due' | 'unlikely-to-pay' | 'restructured' | 'bankrupt' | 'elsewhere'
  /** Owed on that day; currency, >= 0. */
  readonly exposure?: number
  /** Recovered since; currency, >= 0. */
  readonly recovered?: number
  /** Of the amounts. */
  readonly currency?: string
  /** Cured, settled or written off. */
  readonly endedOn?: DateInput
  /** How it ended. */
  readonly outcome?: 'open' | 'cured' | 'settled' | 'written-off'
}

/** From this day the client has this rating. */
export interface RatingEntry extends RecordHead {
  /** The client; id of one of `clients`. */
  readonly client: string
  /** First day of the rating. */
  readonly date: DateInput
  /** Who rated; the lender where it is not said. */
  readonly agency?: string
  /** The rating. */
  readonly rating: string
  /** Where it may move. */
  readonly outlook?: 'positive' | 'stable' | 'negative' | 'developing'
  /** Probability of default within a year, as the rater says; share, >= 0, <= 1. */
  readonly probabilityOfDefault?: number
}
