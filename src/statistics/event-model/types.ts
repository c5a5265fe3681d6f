/**
 * How likely an event is by the attributes of a client: the model as data.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { AucEstimate } from '../discrimination/index.js'
import type { CalibrationLine } from '../reliability/index.js'

/** One column of the regression. */
export interface EventFeature {
  readonly attribute: string
  readonly of: 'number' | 'word' | 'missing'
  /** Of words: which. */
  readonly word?: string
  /** What is taken off: the mean. */
  readonly centre: number
  /** What it is divided by: the standard deviation of a number, 1 of a word; > 0. */
  readonly spread: number
  /** Of numbers: beyond these (the 1 % and 99 % quantiles of the clients of the fit) a value counts as the end. */
  readonly ends?: readonly [least: number, most: number]
}

/** The regression of an event. */
export interface EventModel {
  readonly features: readonly EventFeature[]
  readonly intercept: number
  /** One per feature: what it adds to the log-odds. */
  readonly coefficients: readonly number[]
  /** Of intercept and coefficients, in this order; absent where there is none. */
  readonly covariance?: readonly (readonly number[])[]
  /** Log-odds are moved to intercept + slope · log-odds, as out-of-fold forecasts were off; absent where they were not. */
  readonly recalibration?: { readonly intercept: number; readonly slope: number }
}

/** How good the probabilities are, of clients that the model had not seen. */
export interface EventValidation {
  readonly observations: number
  readonly events: number
  /** Their rows. */
  readonly rows: Int32Array
  /** One per row. */
  readonly probabilities: Float64Array
  /** Whether the event came true. */
  readonly outcomes: Uint8Array
  /** 0.5 says nothing, 1 all; with DeLong's interval. */
  readonly auc: AucEstimate
  /** Mean squared distance of probability and outcome. */
  readonly brier: number
  /** 1 − Brier score over that of the overall share, with Student's interval of the difference per client. */
  readonly skill: { readonly value: number; readonly interval?: Interval }
  /** Cox's line through the probabilities; (0, 1) where they mean what they say; absent where they part the outcomes. */
  readonly calibration?: CalibrationLine
  /** The clients foretold highest: a tenth, and who is level with the last of them. */
  readonly top: {
    readonly clients: number
    readonly events: number
    /** Their share of holders over that of all. */
    readonly lift: number
    readonly interval: Interval
  }
}
