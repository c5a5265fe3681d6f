/**
 * What a project earns and spends before any financing, month by month of its life.
 *
 * @module
 */
import type { DayNumber } from '../../money/index.js'
import type { PeriodMonths } from '../../records/core.js'

/** Rows of a project's results: row 0 is the moment of close, row p the time from the end of row p - 1 to its own end. */
export interface ProjectGrid {
  readonly close: DayNumber
  /** Construction and operation, in months from close. */
  readonly constructionMonths: number
  readonly months: number
  readonly periodMonths: PeriodMonths
  readonly paymentMonths: PeriodMonths
  /** End of each month from close on, months + 1 of them; the first is close itself. */
  readonly monthEnds: readonly DayNumber[]
  /** Month at whose end each row ends: 0 for row 0. */
  readonly rowEnds: readonly number[]
  /** Rows that end on a payment day; row 0 does. */
  readonly paymentRows: readonly number[]
}

/** What one line brings or costs by month; index m is the month that ends m months after close, index 0 the day of close. */
export interface LineColumn {
  readonly name: string
  readonly values: Float64Array
}

/**
 * Operations by month, in the project's currency; months + 1 values each. A change of assumptions (a scenario, a path of a
 * simulation) makes new columns.
 */
export interface OperatingColumns {
  /** Months from close after which operation starts, delay included; where it never does, the months of the project. */
  readonly start: number
  /** The last month in which anything is earned or spent: the months of the project, fewer where it is abandoned. */
  readonly last: number
  /** What is produced, in the units of each volume-price line. */
  readonly volumes: readonly (LineColumn & { readonly unit: string })[]
  readonly revenues: readonly (LineColumn & { readonly taxable: boolean; readonly paidTo: 'project' | 'owners' })[]
  readonly costs: readonly LineColumn[]
  readonly maintenance: readonly LineColumn[]
  readonly capex: readonly LineColumn[]
  /** Sums over lines: paid to the project; to owners. */
  readonly revenue: Float64Array
  readonly ownersRevenue: Float64Array
  readonly operatingCost: Float64Array
  readonly maintenanceCost: Float64Array
  readonly capexSpend: Float64Array
  /** Revenue that is taxed, whoever receives it. */
  readonly taxableRevenue: Float64Array
  /** Allowed by tax for capex lines (not for costs of financing, which come later). */
  readonly depreciation: Float64Array
  /** Money bound at the end of each month. */
  readonly workingCapital: Float64Array
}

/** What a change moves; a line by its name, or every line of the kind. */
export type DriverTarget =
  /**
   * A change of all volumes or prices moves volume-price lines; amounts by year or by day move with the price of the line they are
   * named as. Volumes move variable costs, and revenues the costs that are a share of them.
   */
  | { readonly on: 'volume' | 'price' | 'operating-cost' | 'maintenance' | 'capex'; readonly line?: string }
  /**
   * Percentage points on yearly growth of one index, or of every index and rate of escalation: added, not multiplied. Years of growth
   * that began before close keep theirs.
   */
  | { readonly on: 'inflation'; readonly index?: string }
  | { readonly on: 'exchange-rate'; readonly currency?: string }
  /** Added to the yearly rate of a tranche, or of every tranche. */
  | { readonly on: 'interest-rate'; readonly tranche?: string }
  /** Months by which operation starts later than planned; its end stays. Capex stretches with it. */
  | { readonly on: 'delay' }
  /** The project stops being built after so many months from close: nothing is earned or spent after. */
  | { readonly on: 'abandonment' }

/**
 * A change of assumptions. `value` multiplies (volume, price, costs, capex, exchange rate: 1.1 is 10 % more), adds (inflation,
 * interest rate: 0.01 is one point), or is whole months (delay, abandonment). By year of operation (from close for capex and what
 * capex in another currency is worth) where a list; its last goes on, its first holds before. Several changes of one thing multiply
 * or add up; of several abandonments the first counts.
 */
export interface ProjectChange {
  readonly target: DriverTarget
  readonly value: number | readonly number[]
}
