/**
 * What a treatment does to each client, told by two regressions: the model as data.
 *
 * @module
 */
import type { GivenReport, Interval } from '../../../model/index.js'
import type { OutcomeKind } from '../trial.js'
import type { UpliftCalibration } from '../uplift-calibration.js'

/** How the model is estimated and judged. */
export interface UpliftOptions {
  /** `'event'` (logistic regressions, default) or `'amount'` (linear ones). */
  readonly outcomeKind?: OutcomeKind
  /**
   * `'randomised'` (default): treatment was drawn by lot. `'by-columns'`: it went by the columns; clients are weighed by
   * `inversePropensityWeights`, and nothing that no column tells is put right.
   */
  readonly assignment?: 'randomised' | 'by-columns'
  /**
   * λ >= 0 of the penalty ½ λ β² of each coefficient, in standard deviations of its column; 0 by default. Where columns tell an
   * event beforehand, both arms are fitted again with 1, and a warning says so.
   */
  readonly ridge?: number
  /** Parts of which each is foretold by a model of the others; a whole number from 2 to 20, 5 by default. */
  readonly folds?: number
  /** Of who is in which part, and of the bootstrap; a whole number from 0 to 2147483647, 1 by default. */
  readonly seed?: number
  /**
   * Who belongs together, one name per client: a corporate group is in one part. Each by itself, by its row, by default. Both arms need
   * several groups: no part may hold the whole of one.
   */
  readonly groups?: ArrayLike<string | number>
}

/** A column as the regressions read it: (value − centre) / spread. */
export interface UpliftFeature {
  readonly name: string
  /** Its mean. */
  readonly centre: number
  /** Its standard deviation; > 0. */
  readonly spread: number
}

/** The regression of one arm. */
export interface ArmModel {
  readonly intercept: number
  /** One per feature: of log-odds for events, of the amount for amounts. */
  readonly coefficients: readonly number[]
  /** Of intercept and coefficients, in this order; absent where there is none, and with weights. */
  readonly covariance?: readonly (readonly number[])[]
}

/** All that scoring needs. */
export interface UpliftParams {
  readonly outcomeKind: OutcomeKind
  readonly features: readonly UpliftFeature[]
  readonly treated: ArmModel
  readonly control: ArmModel
}

/** What a reader should know of the model. */
export interface UpliftWarning {
  /**
   * `'UNBALANCED'`: the arms differ more than lots explain, or columns tell who was treated. `'POOR_OVERLAP'`: few clients weigh most.
   * `'RIDGE_USED'`: columns told an event beforehand. `'NO_SKILL'`: out of fold the model is not shown to rank better than chance. `'NOT_CONVERGED'`: a search did not
   * end.
   */
  readonly code: 'UNBALANCED' | 'POOR_OVERLAP' | 'RIDGE_USED' | 'NO_SKILL' | 'NOT_CONVERGED'
  readonly message: string
}

/** What the fit says of itself; figures about scores are of clients whom the model had not seen. */
export interface UpliftReport {
  readonly source: 'searched'
  readonly clients: { readonly treated: number; readonly control: number }
  readonly assignment: 'randomised' | 'by-columns'
  /** What was used in the end. */
  readonly ridge: number
  readonly folds: number
  readonly seed: number
  /** How often lots alone would part the arms as much by the columns; absent without columns that can tell. */
  readonly balance?: number
  /** Of all clients. */
  readonly averageEffect: { readonly effect: number; readonly interval?: Interval }
  /** Area of the Qini curve above chance, per client. */
  readonly qini: { readonly coefficient: number; readonly interval: Interval }
  /** The line from scores to effects; absent where there is none. `contactPlan` plans by it. */
  readonly calibration?: UpliftCalibration
  readonly warnings: readonly UpliftWarning[]
}

/** A fitted model; `JSON.stringify` is its file format. It holds no clients. */
export interface UpliftModel {
  readonly kind: 'two-model-uplift'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: UpliftParams
  readonly fit: UpliftReport | GivenReport
}
