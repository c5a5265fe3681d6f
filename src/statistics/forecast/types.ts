/**
 * A regular series (a value a month, a quarter, a year) and what is expected of its next values.
 *
 * @module
 */
import type { Warning } from '../../model/index.js'

/** Values one period apart, oldest first; `null` where none was observed. */
export type Series = ArrayLike<number | null>

/** What exponential smoothing takes a series to be made of. */
export interface SmoothingForm {
  /** Errors of one size, or in proportion to what was expected. */
  readonly error: 'additive' | 'multiplicative'
  /** `damped` trends die out. */
  readonly trend: 'none' | 'additive' | 'damped'
  readonly season: 'none' | 'additive' | 'multiplicative'
  /** Periods after which seasons return: 12 of months, 4 of quarters; 1 without seasons. */
  readonly period: number
}

/** How the next values are expected to come. Lists have one entry for each period ahead, the nearest first. */
export interface SeriesForecast {
  readonly kind: 'series-forecast'
  readonly method: ForecastMethod
  readonly expected: readonly number[]
  /** Standard deviation of what will come around `expected`; absent where the series cannot tell. */
  readonly standardErrors?: readonly number[]
  /** Of each value by itself; absent where the series cannot tell. */
  readonly intervals?: ForecastIntervals
  readonly warnings: readonly Warning[]
}

/** Prediction intervals, one for each period ahead. */
export interface ForecastIntervals {
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  /** Nominal probability of each, within (0, 1). */
  readonly level: number
  readonly kind: 'predictive'
  /** `analytic` or `simulation`. */
  readonly method: 'analytic' | 'simulation'
}

/** Ways to forecast a series by their usual names. */
export type ForecastMethod = SmoothingMethod | BaselineMethod | 'robust-trend'

/** Forms of exponential smoothing: errors of multiplicative seasons are multiplicative, all others additive. */
export type SmoothingMethod =
  | 'simple'
  | 'holt'
  | 'damped-holt'
  | 'seasonal'
  | 'holt-winters'
  | 'damped-holt-winters'
  | 'multiplicative-seasonal'
  | 'multiplicative-holt-winters'
  | 'damped-multiplicative-holt-winters'

/** What any other forecast must beat. */
export type BaselineMethod = 'mean' | 'naive' | 'seasonal-naive' | 'drift'
