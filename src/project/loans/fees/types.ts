/**
 * What a borrower pays beside interest.
 *
 * @module
 */
import type { DateInput, Money } from '../../../money/index.js'

/** One fee of a loan. */
export type LoanFee = UpFrontFee | CommitmentFee | AgencyFee

/** Paid once, on the day of drawing. */
export interface UpFrontFee {
  readonly kind: 'up-front'
  /** A share of the principal (0.01 is 1 %), or an amount; >= 0. */
  readonly of: number | Money
  /** `'deducted'` from what is paid out by default. */
  readonly paid?: 'deducted' | 'separately'
}

/** For what is committed and not drawn yet: paid with each instalment, for its period of interest. */
export interface CommitmentFee {
  readonly kind: 'commitment'
  /** Of the undrawn amount, for a year of the loan's day count; >= 0. */
  readonly annualRate: number
  /** Undrawn from a day until the next one named; in any order. Before the first nothing is. */
  readonly undrawn: readonly UndrawnAmount[]
}

/** What is committed and not drawn from a day on. */
export interface UndrawnAmount {
  readonly from: DateInput
  /** >= 0. */
  readonly amount: Money
}

/** For whoever administers the loan. */
export interface AgencyFee {
  readonly kind: 'agency'
  /** >= 0. */
  readonly amount: Money
  /** With each instalment, or with the first on or after each anniversary of the drawing. */
  readonly every: 'year' | 'instalment'
}
