/**
 * What a fit says about itself. Failing to converge, a boundary or a ridge is a value here, in plain words; a figure
 * that does not exist is absent, and a warning says why.
 *
 * @module
 */
import type { Effects, Process } from './effects.js'

/** Every code a warning can carry; `labels` translates them. */
export const WARNING_CODES = [
  'NOT_CONVERGED',
  'AT_BOUNDARY',
  'FLAT_RIDGE',
  'PARAMETERS_CONFOUNDED',
  'SMALL_SAMPLE',
  'ONE_TIME_BUYERS_ALIVE',
  'NO_STANDARD_ERRORS',
  'PERFECT_FIT',
  'NO_REPEAT_PURCHASES',
  'NOBODY_LEFT',
  'NOBODY_RENEWED',
  'SPEND_FREQUENCY_CORRELATED',
  'SPEND_MEAN_UNDEFINED',
  'OBSERVATION_END_ASSUMED',
  'HOLDOUT_WITHOUT_VARIATION',
  'EMPTY_SCORES',
  'FIRST_PURCHASE_LEFT_OUT',
  'UNASSIGNED_SCORES',
  'INTERVALS_NOT_KEPT',
  'CHAINS_DISAGREE',
  'FEW_EFFECTIVE_DRAWS',
  'DIVERGENCES',
  'SLOW_ENERGY',
  'ONE_BIN',
  'EMPTY_CLASS_SMOOTHED',
  'WRONG_SIGN',
  'FEW_EVENTS_PER_VARIABLE',
  'ROUNDING_CHANGES_ORDER',
  'BEST_FOUND_ONCE',
] as const

/** One of {@link WARNING_CODES}. */
export type WarningCode = (typeof WARNING_CODES)[number]

/** A statistical fact that the reader of a number should know, with what to try. */
export interface Warning {
  readonly code: WarningCode
  /** The fact and the advice, in English. */
  readonly message: string
  /** The parameter or option it is about: `params.alpha`. */
  readonly path?: string
}

/** Why input was left out or merged. */
export const DROP_REASONS = [
  'after-observation',
  'first-seen-in-holdout',
  'same-day',
  'same-period',
  'zero-amount',
  'zero-order',
  'refund',
  'refund-beyond-order',
  'refund-without-order',
  'without-spend',
  'invalid-row',
] as const

/** One of {@link DROP_REASONS}. */
export type DropReason = (typeof DROP_REASONS)[number]

/** Input that did not enter as it came, counted. */
export interface Dropped {
  readonly reason: DropReason
  /** How many rows (or clients, where the reason is about clients). */
  readonly count: number
}

/** Numbers about effects, by process and covariate. */
export type EffectErrors = Pick<Effects, Process>

/** The report of parameters estimated by maximum likelihood. */
export interface LikelihoodReport<P> {
  readonly source: 'likelihood'
  readonly converged: boolean
  readonly iterations: number
  /** Evaluations of the likelihood with its derivatives. */
  readonly evaluations: number
  /** Clients that entered. */
  readonly observations: number
  /** Without the penalty, where there is one. */
  readonly logLikelihood: number
  /** What the search took off the log-likelihood for the size of effects, at where it ended. */
  readonly penalty?: number
  /** 2k - 2 logLikelihood (Akaike 1974). */
  readonly aic: number
  /** k ln(observations) - 2 logLikelihood (Schwarz 1978). */
  readonly bic: number
  /** Square roots of the diagonal of `covariance`; absent where the search did not end at a proper peak. */
  readonly standardErrors?: P
  /** The same of the effects of covariates, where there are any. */
  readonly effectErrors?: EffectErrors
  /**
   * Inverse of the observed information, rows and columns in the order of `params`, then of the effects: on purchases, on
   * dropout, and those that are one number; absent as the standard errors are.
   */
  readonly covariance?: readonly (readonly number[])[]
  /** Largest over smallest eigenvalue of the information in logarithms of the parameters; > 1e8 means a flat ridge. */
  readonly conditionNumber?: number
  readonly warnings: readonly Warning[]
  readonly dropped: readonly Dropped[]
}

/** The report of parameters that were given, not estimated. */
export interface GivenReport {
  readonly source: 'given'
}

/** What a fitted model says about where its parameters come from. */
export type FitReport<P> = LikelihoodReport<P> | GivenReport
