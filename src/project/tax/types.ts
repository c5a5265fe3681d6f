/**
 * Tax of a project, period by period.
 *
 * @module
 */
import type { DateInput } from '../../money/index.js'
import type { PeriodMonths, ProjectTax } from '../../records/core.js'

/** Tax assessed in the order of time: it remembers what losses are left. */
export interface TaxAssessor {
  /**
   * Tax on the profit of the time that ends with a payment row, since the one before; below 0 where losses are refunded.
   *
   * @param profit what tax counts: revenue that is taxed, less costs, depreciation, interest and fees; below 0 for a loss.
   */
  readonly assess: (row: number, profit: number) => number
  /** Losses that later profits may still take. */
  readonly lossesCarriedForward: () => number
  /** What of them the last profit took. */
  readonly lossesUsed: () => number
  /** What of them grew too old for the last period. */
  readonly lossesExpired: () => number
  /** Begins anew, for operation that starts so many months after close; as planned by default. */
  readonly reset: (start?: number) => void
  /** Another one in the same state: what becomes of one leaves the other alone. */
  readonly copy: () => TaxAssessor
}

/** Terms of {@link projectTax}. */
export interface ProjectTaxOptions {
  readonly tax: ProjectTax
  /** The day on which operation starts, from which holidays and periods count. */
  readonly operationStart: DateInput
  /** Months of each period. */
  readonly periodMonths: PeriodMonths
}

/** Tax by period; losses as they are at the end of it. */
export interface ProjectTaxColumns {
  /** Rate of the period, holidays counted. */
  readonly rate: Float64Array
  /** Below 0 where losses are refunded. */
  readonly tax: Float64Array
  /** What the profit of the period took of the losses before. */
  readonly lossesUsed: Float64Array
  /** Losses too old to be taken by the period or later ones. */
  readonly lossesExpired: Float64Array
  readonly lossesCarriedForward: Float64Array
}
