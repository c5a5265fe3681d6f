/**
 * Runs of a plan under changed assumptions, whole or in short.
 *
 * @module
 */
import type { ProjectChange } from '../operations/types.js'

/**
 * A run in short, by payment day, in the project's currency: what simulations of a plan look at. The runner writes the same columns
 * again in each run: copy what must outlast the next.
 */
export interface RunColumns {
  /** Cash flow available for debt service. */
  readonly cfads: Float64Array
  /** Interest and principal due on the day; paid, with arrears and fees. */
  readonly serviceDue: Float64Array
  /** What is due without balloons, as ratios count it. */
  readonly regularServiceDue: Float64Array
  readonly servicePaid: Float64Array
  /** All tranches: what is owed, arrears of principal included; of it and of interest and fees, what is overdue. */
  readonly balance: Float64Array
  readonly arrears: Float64Array
  /** The debt service reserve at the end of the day. */
  readonly debtServiceReserve: Float64Array
  readonly interest: Float64Array
  readonly tax: Float64Array
  readonly revenue: Float64Array
  readonly operatingCost: Float64Array
  readonly capex: Float64Array
  readonly contributions: Float64Array
  readonly distributions: Float64Array
  /** To owners outside the project, as in {@link ProjectCashFlows}. */
  readonly ownersOther: Float64Array
  /** 1 where distributions are stopped; 1 where lenders may call the loan: debt service unpaid, or a default covenant broken. */
  readonly lockUps: Uint8Array
  readonly defaults: Uint8Array
}

/** A plan ready for many runs. */
export interface ProjectRunner {
  /** Runs the plan with its financing as committed. */
  (changes?: readonly ProjectChange[]): RunColumns
  /** Months from close to each payment day, and the rows of {@link ProjectCashFlows} in which they lie. */
  readonly months: Int32Array
  readonly rows: Int32Array
  /** Index of the payment day on which construction ends by plan. */
  readonly completion: number
  /** Index of the payment day of the last repayment as promised; 0 without debt. */
  readonly maturity: number
}

/** Assumptions with which a plan is run again; financing stays as committed. */
export interface RunOptions {
  readonly changes?: readonly ProjectChange[]
}
