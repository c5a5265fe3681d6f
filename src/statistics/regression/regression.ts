/**
 * What every regression says of its coefficients.
 *
 * @module
 */
import type { Warning } from '../../model/index.js'

/** Columns of numbers by name, one cell a row. */
export type RegressionColumns = Readonly<Record<string, ArrayLike<number>>>

/** Coefficients and what is known about them; plain data, safe as JSON. */
export interface Regression {
  /** Value of the linear predictor where all columns are 0; absent where none was asked for. */
  readonly intercept?: number
  /** By column: what one unit more adds to the linear predictor. */
  readonly coefficients: Readonly<Record<string, number>>
  /** Standard error of the intercept; absent as `standardErrors` are. */
  readonly interceptError?: number
  /** By column; absent where a figure is none, and a warning says why. */
  readonly standardErrors?: Readonly<Record<string, number>>
  /**
   * Inverse of the information (of the penalised likelihood, where there is a ridge), rows and columns in the order
   * intercept, columns; absent as `standardErrors` are.
   */
  readonly covariance?: readonly (readonly number[])[]
  /** Total weight of the rows: their number, where weights are not given. */
  readonly observations: number
  /** Coefficients that were free, the intercept among them; with a ridge less: the trace of (H + P)⁻¹H. */
  readonly degreesOfFreedom: number
  readonly converged: boolean
  /** Steps of the search over all rows; 0 where the estimate is direct. */
  readonly iterations: number
  readonly warnings: readonly Warning[]
}

/** What logistic and Poisson regression say beyond that. */
export interface LikelihoodRegression extends Regression {
  /** Natural logarithm of the likelihood at the coefficients, without penalty. */
  readonly logLikelihood: number
  /** What was maximised: less ½ Σ λβ² with a ridge, plus ½ ln|information| with Firth's penalty; absent without either. */
  readonly penalizedLogLikelihood?: number
  /** 2 (logLikelihood of outcomes predicted exactly − logLikelihood). */
  readonly deviance: number
  /** The same of a model with the intercept alone (and offset or exposure), or with nothing. */
  readonly nullDeviance: number
  /** 2 degreesOfFreedom − 2 logLikelihood (Akaike 1974). */
  readonly aic: number
  /** degreesOfFreedom · ln(observations) − 2 logLikelihood (Schwarz 1978). */
  readonly bic: number
}

/** A regression of 0 or 1: ln(p / (1 − p)) is the linear predictor. */
export interface LogisticRegression extends LikelihoodRegression {
  readonly kind: 'logistic-regression'
}

/** A regression of counts: ln(mean) is the linear predictor plus ln(exposure). */
export interface PoissonRegression extends LikelihoodRegression {
  readonly kind: 'poisson-regression'
  /**
   * Pearson's Σ (y − μ)²/μ by the degrees of freedom that are left: about 1 for counts as Poisson's law has them; where more,
   * standard errors are too small by its square root. Absent where no degree is left.
   */
  readonly dispersion?: number
}

/** An ordinary (least squares) regression. */
export interface LinearRegression extends Regression {
  readonly kind: 'linear-regression'
  /** Sum of squared residuals, at most the largest double. */
  readonly deviance: number
  /** The same about the mean; about 0 without an intercept. */
  readonly nullDeviance: number
  /** `observations − degreesOfFreedom`, by which the variance of residuals is estimated. */
  readonly residualDegreesOfFreedom: number
  /** Estimate of the standard deviation about the line; absent where no degree of freedom is left. */
  readonly residualStandardDeviation?: number
  /** Share of the variation that is explained, at most 1. */
  readonly rSquared: number
  /** The same less what as many columns of noise would explain; absent where no degree of freedom is left. */
  readonly adjustedRSquared?: number
  /** Whether the columns explain anything at all; absent with a ridge, without columns, or where residuals are all 0. */
  readonly fTest?: FTest
  /** Of normal errors; absent where residuals are all 0. */
  readonly logLikelihood?: number
  /** The variance of errors counts as a parameter; absent as `logLikelihood` is. */
  readonly aic?: number
  readonly bic?: number
}

/** F statistic with its degrees of freedom and the probability of a larger one if no column mattered. */
export interface FTest {
  readonly statistic: number
  readonly numerator: number
  readonly denominator: number
  readonly pValue: number
}

/** Any of them. */
export type AnyRegression = LinearRegression | LogisticRegression | PoissonRegression
