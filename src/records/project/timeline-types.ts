/**
 * When a project is built and run.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'

/** When a project is built, run and done. Months are counted from the day of financial close. */
export interface ProjectTimeline {
  readonly financialClose: DateInput
  /** Whole months from close to the start of operation; 0 where all is paid at close. At most 1,200, as those of operation. */
  readonly constructionMonths: number
  /** Whole months of operation, ramp-up and tail included; > 0. */
  readonly operationMonths: number
  /** Share of full volume in each of the first months of operation, [0, 1]; full from then on. */
  readonly rampUp?: readonly number[]
  /** Last months of operation, before which all debt must be repaid; 0 by default. */
  readonly tailMonths?: number
  /**
   * Months of one row of the results: 1, 2, 3, 4, 6 or 12. Rows end so many months before and after the start of operation, so
   * that no row is partly construction; the first and the last may be shorter.
   */
  readonly periodMonths: PeriodMonths
  /**
   * Months between days on which money moves between accounts: draws, debt service, tax, reserves, distributions. A multiple of
   * `periodMonths`, which it is by default; what accrues in rows between is settled on the next of these days.
   */
  readonly paymentMonths?: PeriodMonths
}

/** Months of a period that divides the year. */
export type PeriodMonths = 1 | 2 | 3 | 4 | 6 | 12
