/**
 * Shapes of accelerated failure time models.
 *
 * @module
 */
import type { Warning } from '../../../model/index.js'
import type { TimeUnit } from '../../../money/core.js'

/** The law of durations. */
export type FailureTimeDistribution = 'exponential' | 'weibull' | 'log-normal' | 'log-logistic'

/** ln T = intercept + Σ βⱼ xⱼ + scale · W. */
export interface FailureTimeParams {
  readonly distribution: FailureTimeDistribution
  /** Mean (log-normal, log-logistic) or location of ln T where all columns are 0; of T in the model's unit of time. */
  readonly intercept: number
  /** By column: what one unit more adds to ln T; e to that is the factor by which all times grow. */
  readonly coefficients: Readonly<Record<string, number>>
  /** Spread of ln T, σ > 0; 1 of the exponential law. Weibull's shape is 1/σ. */
  readonly scale: number
}

/** Standard errors, of the logarithm of the scale where it is estimated. */
export interface FailureTimeErrors {
  readonly intercept: number
  readonly coefficients: Readonly<Record<string, number>>
  /** Absent of the exponential law. */
  readonly logScale?: number
}

/** Whether the columns tell anything: 2(l − l₀), χ² of as many degrees of freedom as there are columns. */
export interface ColumnsTest {
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  readonly pValue: number
}

/** How the estimates were found, and what is known of them. */
export interface FailureTimeReport {
  readonly source: 'likelihood'
  readonly converged: boolean
  readonly iterations: number
  /** Total weight of the rows. */
  readonly observations: number
  /** Total weight of those whose event came. */
  readonly events: number
  /** Of durations in the model's unit of time. */
  readonly logLikelihood: number
  /** Of the same law without columns. */
  readonly nullLogLikelihood: number
  /** Absent without columns. */
  readonly columnsTest?: ColumnsTest
  /** 2k − 2 logLikelihood (Akaike 1974). */
  readonly aic: number
  /** k ln(observations) − 2 logLikelihood (Schwarz 1978). */
  readonly bic: number
  /** From the observed information; absent where the search did not end at a peak. */
  readonly standardErrors?: FailureTimeErrors
  /** Rows and columns: intercept, columns, ln(scale) where it is estimated; absent as `standardErrors` are. */
  readonly covariance?: readonly (readonly number[])[]
  readonly warnings: readonly Warning[]
}

/** A fitted model: plain data. */
export interface FailureTimeModel {
  readonly kind: 'accelerated-failure-time'
  readonly version: 1
  readonly madeBy: string
  readonly timeUnit: TimeUnit
  readonly params: FailureTimeParams
  readonly fit: FailureTimeReport | { readonly source: 'given' }
}

/** How to fit. */
export interface FailureTimeOptions {
  readonly distribution: FailureTimeDistribution
  /** Steps after which the search stops as not converged; >= 1, 100 by default. */
  readonly maxIterations?: number
}
