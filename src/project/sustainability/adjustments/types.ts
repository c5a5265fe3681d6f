/**
 * What a region, an industry or a policy does to a project's assumptions, as factors that are written down.
 *
 * @module
 */
import type { DateInput } from '../../../money/index.js'
import type { DriverTarget, ProjectChange } from '../../operations/types.js'

/** What an adjustment moves: an assumption of the project, or a rate by its name (`discount`, `margin`). */
export type AdjustmentTarget = DriverTarget | { readonly on: 'rate'; readonly name: string }

/** One line of a table of adjustments. */
export interface Adjustment {
  /** Unique in its table. */
  readonly name: string
  readonly kind: 'region' | 'industry' | 'policy'
  /** Where it applies: every fact given here has to be the project's own. `{}` applies to every project. */
  readonly applies: AdjustmentFacts
  readonly target: AdjustmentTarget
  /**
   * Multiplies volumes, prices, costs, capex and exchange rates (1.1 is 10 % more; >= 0); adds to inflation, interest and named rates
   * (0.01 is one point) and to months of delay (whole, >= 0).
   */
  readonly factor: number
  /** Who says so: publication, table, page. */
  readonly source: string
  /** First and last day on which it counts; always where absent. */
  readonly from?: DateInput
  readonly until?: DateInput
}

/** What is known of where a project stands, in words of the table's own. */
export interface AdjustmentFacts {
  readonly region?: string
  readonly industry?: string
  /** Policies that reach the project: a carbon price, a feed-in tariff. */
  readonly policy?: string
}

/** The project and the day. */
export interface AdjustedProject {
  readonly region?: string
  readonly industry?: string
  readonly policies?: readonly string[]
  readonly on: DateInput
  /** Named rates before adjustment: every rate that the table moves has to be here. */
  readonly rates?: Readonly<Record<string, number>>
}

/** One step: what stood before, what was done, what stands after. */
export interface AdjustmentStep {
  readonly name: string
  readonly kind: Adjustment['kind']
  readonly target: AdjustmentTarget
  readonly operation: 'multiply' | 'add'
  readonly before: number
  readonly factor: number
  readonly after: number
  readonly source: string
}

/** All that applies, step by step and in sum. */
export interface AppliedAdjustments {
  /** One for each target: to put into `runProject`, or beside other changes of it. */
  readonly changes: readonly ProjectChange[]
  /** Named rates after adjustment; those that nothing moves as they were. */
  readonly rates: Readonly<Record<string, number>>
  /** In the order of the table. */
  readonly trail: readonly AdjustmentStep[]
  /** Lines that do not apply, and why. */
  readonly skipped: readonly { readonly name: string; readonly reason: 'region' | 'industry' | 'policy' | 'date' }[]
}
