/**
 * How many clients are still there after each length of time, when some have only been watched for part of it? The
 * product-limit estimator:
 *
 *   S(t) = ∏ (1 − d/n),   Var S(t) = S(t)² Σ d / (n (n − d))   over the times up to t
 *
 * with d events among n at risk. It assumes that who is lost sight of, or enters late, is as likely to go as those who stay in
 * view; and that a client who goes by one of several endings would not have had the others: for those see the endings of a
 * relationship.
 *
 * @see Kaplan and Meier (1958), Nonparametric estimation from incomplete observations, Journal of the American Statistical
 * Association 53; Greenwood (1926), The natural duration of cancer, Reports on Public Health and Medical Subjects 33; Tsai, Jewell
 * and Wang (1987), A note on the product-limit estimator under right censoring and left truncation, Biometrika 74.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import type { Segments } from '../../clustering/segments.js'
import { expectLevel } from '../../level.js'
import type { CheckedDurations } from '../durations.js'
import { expectDurations } from '../durations.js'
import type { Durations } from '../types.js'
import { durationsByGroup } from './groups.js'
import type { LimitOptions } from './product-limit.js'
import { productLimit } from './product-limit.js'
import { riskTable } from './risk-table.js'
import type { SurvivalIntervalMethod } from './survival-interval.js'
import { SURVIVAL_INTERVALS } from './survival-interval.js'
import type { Unwatched } from './unwatched.js'
import { unwatchedStretches } from './unwatched.js'

/** Which intervals are asked for. */
export interface KaplanMeierOptions {
  /**
   * The scale on which the interval is symmetric: `'log-log'` (default) stays within (0, 1) and covers best in small samples; `'log'`
   * is what R's survfit does by default; `'plain'` is cut off at 0 and 1; `'logit'` and `'arcsine'` stay within.
   */
  readonly interval?: SurvivalIntervalMethod
  /** Nominal probability of the intervals, at each time for itself; within (0, 1), 0.95 by default. */
  readonly level?: number
}

/** The same, of each group for itself. */
export interface KaplanMeierByGroupOptions extends KaplanMeierOptions {
  /** The group of each row. */
  readonly by: Segments
}

/** The share still there over time; one cell a time in every column. */
export interface KaplanMeier {
  /** Of `times`. */
  readonly unit: TimeUnit
  /** The distinct times at which some row ended, by event or censored; rising. */
  readonly times: Float64Array
  /** Watched just before the time, by weight. */
  readonly atRisk: Float64Array
  /** At the time, by weight. */
  readonly events: Float64Array
  /** Last seen at the time, after its events, by weight. */
  readonly censored: Float64Array
  /** The share still there after the time; within [0, 1], never rising. */
  readonly survival: Float64Array
  /** Greenwood's, of `survival`; 0 where all are there, or none. */
  readonly standardErrors: Float64Array
  /** Limits of `survival`, within [0, 1]; until the first event, and where none is left, as of a proportion of none. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Nominal probability of each interval. */
  readonly level: number
  /** The scale of the intervals. */
  readonly interval: SurvivalIntervalMethod
  /**
   * Stretches in which nobody was watched, which late entry makes possible: the curve stays flat there because nothing is known, and
   * where it had come to 0 it stays there, however many enter later. Look at the curve from a tenure after them.
   */
  readonly unwatched: readonly Unwatched[]
}

/**
 * The Kaplan-Meier curve, of all rows or of each group. O(n) where times are whole numbers, and a few passes over the rows where
 * they are not; the order of rows changes nothing.
 *
 * @param durations how long each client was watched, and whether it went; `weights` count as so many equal rows. Where all are
 * censored the curve is 1 throughout.
 * @returns one curve; with `by`, one a group by name (groups without rows are not there).
 * @throws ClienteleError naming the cells of `durations` or the option at fault.
 * @example
 * import { kaplanMeier } from 'clientele/statistics'
 * const months = { unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] }
 * const km = kaplanMeier(months)
 * Array.from(km.times) // => [3, 5, 8, 12]
 * Array.from(km.atRisk) // => [6, 5, 3, 2]
 * Array.from(km.survival, share => share.toFixed(4)) // => ['0.8333', '0.6667', '0.4444', '0.4444']
 * Array.from(km.lower, share => share.toFixed(4)) // => ['0.2731', '0.1946', '0.0662', '0.0662']
 * const byBranch = kaplanMeier(months, { by: { segment: [0, 0, 0, 1, 1, 1], segmentNames: ['north', 'south'] } })
 * byBranch.south.survival[0].toFixed(4) // => '0.6667'
 */
export function kaplanMeier(durations: Durations, options?: KaplanMeierOptions): KaplanMeier
export function kaplanMeier(
  durations: Durations,
  options: KaplanMeierByGroupOptions,
): Readonly<Record<string, KaplanMeier>>
export function kaplanMeier(
  durations: Durations,
  options: KaplanMeierOptions & Partial<KaplanMeierByGroupOptions> = {},
): KaplanMeier | Readonly<Record<string, KaplanMeier>> {
  expectKnownKeys(expectObject(options, 'options'), ['interval', 'level', 'by'], 'options')
  const { interval = 'log-log', by } = options
  expectOneOf(interval, SURVIVAL_INTERVALS, 'options.interval')
  const limits = { interval, level: expectLevel(options.level) }
  const known = expectDurations(durations)
  if (by === undefined) return curveOf(known, limits)
  const groups = durationsByGroup(known, by, 'options.by')
  return Object.fromEntries(groups.map(({ name, rows }) => [name, curveOf(rows, limits)]))
}

/** The curve of checked durations. */
export function curveOf(durations: CheckedDurations, limits: LimitOptions): KaplanMeier {
  const table = riskTable(durations)
  const { times, atRisk, events, censored } = table
  return {
    unit: durations.unit,
    times,
    atRisk,
    events,
    censored,
    ...productLimit(atRisk, events, limits),
    ...limits,
    unwatched: unwatchedStretches(durations, table),
  }
}
