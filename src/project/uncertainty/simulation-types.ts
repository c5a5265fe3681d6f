/**
 * What simulated paths of a project leave behind.
 *
 * @module
 */
import type { MeasureRates, ProjectDriver, ProjectMeasure } from './types.js'

/** Which paths are drawn, and what is measured of them. */
export interface ProjectSimulationOptions extends MeasureRates {
  /** What is uncertain; without any, all paths are the base case. */
  readonly drivers: readonly ProjectDriver[]
  /**
   * Of the drivers' scores within each year, row by row in their order (a Gaussian copula); they are independent by default.
   * Constant drivers have the score of the first year. Drivers whose `persistence` differs cannot be correlated closely.
   */
  readonly correlations?: readonly (readonly number[])[]
  /** Takes the nearest correlations where those given contradict each other; false by default: then they are refused. */
  readonly nearest?: boolean
  /** How many; from 1 to a million. */
  readonly paths: number
  /** A whole number from 0 to 2147483647. */
  readonly seed: number
  /** The number of the first path; 0 by default. Parts of one seed are joined by `joinProjectSimulations`. */
  readonly from?: number
  /** `minimum-dscr`, `average-dscr`, `llcr`, `project-irr`, `equity-irr` by default. */
  readonly measures?: readonly ProjectMeasure[]
  /** When lenders count a path as defaulted; {@link DefaultRule} */
  readonly defaultsWhen?: DefaultRule
  /** Share of the exposure at default that is lost; [0, 1]. By default what the same path pays later is recovered. */
  readonly lossGivenDefault?: number
  /** Effective yearly rate at which losses are discounted to close; > -1. By default that which the loans promise. */
  readonly annualLossDiscountRate?: number
}

/**
 * The first of these days is the default of a path: debt service is in `'arrears'` (default), DSCR is below 1 (`'shortfall'`), or
 * the default covenant is breached (`'covenant'`). By each rule, so is the first payment day after abandonment with debt owed.
 */
export type DefaultRule = 'arrears' | 'shortfall' | 'covenant'

/** A measure, path by path. */
export interface SimulatedColumn {
  readonly measure: ProjectMeasure
  /** 0 where it is not defined. */
  readonly values: Float64Array
  readonly defined: Uint8Array
  /** Of the base case; absent where it has none. */
  readonly baseCase?: number
}

/** A driver, path by path. */
export interface DrawnColumn {
  readonly name: string
  /** Its value, the mean of its years, or the month of abandonment (0 where there is none). */
  readonly values: Float64Array
  /** How many values below 0 were drawn that had to count as 0. */
  readonly clamped: number
}

/**
 * Paths of a project. Nothing is kept by path and day: memory is some numbers a path, and counts by payment day. Functions that begin with
 * `simulated` read figures from it.
 */
export interface ProjectSimulation {
  readonly kind: 'project-simulation'
  readonly version: 1
  readonly project: string
  readonly currency: string
  readonly seed: number
  readonly from: number
  readonly paths: number
  readonly defaultsWhen: DefaultRule
  /** Where the nearest correlations were taken: the largest change of one; absent where those given were in order. */
  readonly correlationChange?: number
  readonly measures: readonly SimulatedColumn[]
  readonly drivers: readonly DrawnColumn[]
  readonly days: SimulatedDays
  readonly credit: SimulatedCredit
  readonly construction: DrawnConstruction
}

/** How many paths, by payment day. */
export interface SimulatedDays {
  /** Payment days, YYYY-MM-DD; the first is close. */
  readonly dates: readonly string[]
  /** Months from close to each. */
  readonly months: readonly number[]
  /** Had debt service due. */
  readonly tested: Float64Array
  /** Had a ratio of cash to debt service below 1. */
  readonly shortfalls: Float64Array
  /** Ended the day in arrears. */
  readonly arrears: Float64Array
  /** Had lenders who may call the loan: debt service unpaid, or a default covenant broken. */
  readonly callable: Float64Array
}

/** What lenders lose, path by path. */
export interface SimulatedCredit {
  /** The payment day of the first default, counted from close (0); -1 for none. */
  readonly defaultDay: Int32Array
  /** Owed at default; 0 without one. */
  readonly exposure: Float64Array
  /** Of it, lost, as of the day of default. */
  readonly loss: Float64Array
  /** The same as of close. */
  readonly discountedLoss: Float64Array
  /** Debt in all, by the plan. */
  readonly commitment: number
  /** Effective yearly rate at which losses were discounted. */
  readonly annualDiscountRate: number
}

/** How construction went, path by path. */
export interface DrawnConstruction {
  /** Months from close to the planned start of operation. */
  readonly plannedMonths: number
  /** Months from close to the start of operation; -1 where the project was abandoned before. */
  readonly completion: Int32Array
  /** Capex spent, over the plan's; 1 is as planned. All 1 where the plan has none. */
  readonly capexRatio: Float64Array
}
