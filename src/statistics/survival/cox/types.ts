/**
 * A Cox model as data, and what is asked of its fit.
 *
 * @module
 */
import type { GivenReport, Interval, Warning } from '../../../model/index.js'
import type { TimeUnit } from '../../../money/core.js'

/** Numbers by column. */
export type ByColumn = Readonly<Record<string, number>>

/**
 * How events at the same time share the risk set. `'efron'` is near to the truth where equal times come of rounding; `'breslow'` is
 * plainer and pulls coefficients towards 0 as ties grow heavy; `'exact'` is for time that truly goes in steps (payment dates): the
 * conditional likelihood of who ended given how many did, whose coefficients are log odds ratios. It takes time with the number of ties
 * times that of rows at risk.
 */
export type Ties = 'efron' | 'breslow' | 'exact'

/** How the model is fitted. */
export interface CoxOptions {
  /** `'efron'` by default. */
  readonly ties?: Ties
  /** A name a row: rows of the same name share a baseline hazard of their own; one for all by default. */
  readonly strata?: ArrayLike<string>
  /**
   * Whose row it is, one a row: rows of the same client (or of one group) are not independent, and robust errors count them once.
   * Rows alone by default.
   */
  readonly clusters?: ArrayLike<string | number>
  /** Whether there are robust (sandwich) errors beside the usual ones; true where there are clusters, else false by default. */
  readonly robust?: boolean
  /**
   * λ >= 0 of the penalty ½ λ β² on coefficients as they are, one for all columns or by column, where columns that are not named have
   * none. None by default.
   */
  readonly ridge?: number | ByColumn
  /**
   * Firth's penalty ½ ln|information|: takes out the first-order bias of few events, and estimates stay finite where some columns
   * tell all of who ends. Not together with `ridge` or exact ties. False by default.
   */
  readonly firth?: boolean
  /** Of the intervals by profile that come with `firth`; within (0, 1), 0.95 by default. */
  readonly level?: number
  /** Steps after which the search ends as not converged; >= 1, 100 by default. */
  readonly maxIterations?: number
}

/**
 * The cumulative hazard of one whose columns are at the means, as steps: it rises at `times` and stays in between. Before `from`
 * nobody was watched, and after `until` nobody: the data say nothing there.
 */
export interface CoxBaseline {
  /** Which stratum; absent without strata. */
  readonly stratum?: string
  /** The times of events, strictly rising, in the model's unit. */
  readonly times: readonly number[]
  /** One a time, strictly rising. */
  readonly cumulativeHazard: readonly number[]
  /** Of the cumulative hazard, the coefficients held as they are; one a time, never falling. */
  readonly variance: readonly number[]
  /**
   * By column, one a time: the sum until then of the hazard's steps times what the risk set's mean of the column (weighted by hazard
   * ratios) lies above the column's mean; with the covariance it says how coefficients add to the variance of a prediction. Absent in a
   * model from parameters that have none.
   */
  readonly drift?: Readonly<Record<string, readonly number[]>>
  /** When the first row of the stratum came under observation, >= 0. */
  readonly from: number
  /** The longest duration of the stratum. */
  readonly until: number
}

/** All that predictions need. */
export interface CoxParams {
  /** What one unit more of a column adds to the logarithm of the hazard. */
  readonly coefficients: ByColumn
  /** Weighted means of the columns over rows: the baseline is at them, and hazard ratios are against them. */
  readonly means: ByColumn
  /** One a stratum, in the order of the alphabet; one alone without strata. */
  readonly baseline: readonly CoxBaseline[]
}

/** A statistic that is chi-squared if no column mattered. */
export interface CoxTest {
  readonly statistic: number
  readonly degreesOfFreedom: number
  /** Probability of a larger one, if no column mattered. */
  readonly pValue: number
}

/** Sandwich errors (Lin and Wei 1989). */
export interface RobustErrors {
  readonly standardErrors: ByColumn
  /** Rows and columns in the order of the coefficients. */
  readonly covariance: readonly (readonly number[])[]
  /** How many clusters; rows, where none were given. */
  readonly clusters: number
  /** All coefficients 0, by these errors; absent where the covariance has no inverse. */
  readonly waldTest?: CoxTest
}

/** What Firth's penalty gives in place of errors, which are too narrow where events are few. */
export interface FirthReport {
  /** By column: where twice the penalised log-likelihood falls by the chi-squared quantile (Heinze and Schemper 2001). */
  readonly intervals: Readonly<Record<string, Interval>>
  /** By column: the coefficient 0, by the penalised likelihood ratio. */
  readonly tests: Readonly<Record<string, CoxTest>>
}

/** What the fit found. */
export interface CoxReport {
  readonly source: 'partial-likelihood'
  readonly ties: Ties
  /** Rows of a weight above 0. */
  readonly observations: number
  /** Rows among them whose event came. */
  readonly events: number
  /** Natural logarithm of the partial likelihood at the coefficients, without penalty. */
  readonly logLikelihood: number
  /** The same with all coefficients 0. */
  readonly nullLogLikelihood: number
  /** What was maximised: less ½ Σ λβ² with a ridge, plus ½ ln|information| with Firth's penalty; absent without either. */
  readonly penalizedLogLikelihood?: number
  /** Coefficients that were free; with a ridge less: the trace of (H + P)⁻¹H. */
  readonly degreesOfFreedom: number
  /** 2 degreesOfFreedom − 2 logLikelihood. */
  readonly aic: number
  /** degreesOfFreedom · ln(events) − 2 logLikelihood (Volinsky and Raftery 2000). */
  readonly bic: number
  /** Twice what the coefficients add to the (penalised, with Firth) log-likelihood; with a ridge a rough guide. */
  readonly likelihoodRatioTest: CoxTest
  /** Absent as `covariance` is. */
  readonly waldTest?: CoxTest
  /** The logrank test, where there is one column of 0 and 1 and no ties; absent where a ridge alone tells columns apart. */
  readonly scoreTest?: CoxTest
  /** λ by column, where there is a ridge. */
  readonly ridge?: ByColumn
  /** Square roots of the diagonal of `covariance`; absent as it is. */
  readonly standardErrors?: ByColumn
  /**
   * Inverse of the information (of the penalised likelihood, where there is a ridge), rows and columns in the order of the
   * coefficients; absent where the search did not end at a maximum.
   */
  readonly covariance?: readonly (readonly number[])[]
  readonly robust?: RobustErrors
  readonly firth?: FirthReport
  readonly converged: boolean
  /** Newton's steps. */
  readonly iterations: number
  readonly warnings: readonly Warning[]
}

/** A Cox model: `JSON.stringify` is its file format. It holds no rows. */
export interface CoxModel {
  readonly kind: 'cox'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  /** Of every time in `params`. */
  readonly timeUnit: TimeUnit
  readonly params: CoxParams
  readonly fit: CoxReport | GivenReport
}
