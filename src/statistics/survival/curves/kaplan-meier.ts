/**
 * How many clients are still there after each length of time, when some have only been watched for part of it? The
 * product-limit estimator:
 *
 *   S(t) = ∏ (1 − d/n),   Var S(t) = S(t)² Σ d / (n (n − d))   over the times up to t
 *
 * with d events among n at risk. It assumes that who is lost sight of (or enters late) is as likely to go as those who stay in view.
 *
 * @see Kaplan and Meier (1958), Nonparametric estimation from incomplete observations, Journal of the American Statistical
 * Association 53; Greenwood (1926), The natural duration of cancer, Reports on Public Health and Medical Subjects 33.
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
import { riskTable } from './risk-table.js'
import type { SurvivalIntervalMethod } from './survival-interval.js'
import { SURVIVAL_INTERVALS, survivalLimits } from './survival-interval.js'

/** Which intervals are asked for. */
export interface KaplanMeierOptions {
  /** The scale on which the interval is symmetric; 'log-log' by default. */
  readonly interval?: SurvivalIntervalMethod
  /** Nominal probability of the intervals, at each time for itself; within (0, 1), 0.95 by default. */
  readonly level?: number
}

/** The share still there over time. One cell a time in every column. */
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
  /** Greenwood's, of `survival`; 0 where all are there or none. */
  readonly standardErrors: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly level: number
  readonly interval: SurvivalIntervalMethod
}

/**
 * The Kaplan-Meier curve, of all rows or of each group.
 *
 * @param durations how long each client was watched, and whether it went; `weights` count as so many equal rows.
 * @throws ClienteleError naming the cells of `durations` or the option at fault.
 */
export function kaplanMeier(durations: Durations, options?: KaplanMeierOptions): KaplanMeier
export function kaplanMeier(
  durations: Durations,
  options: KaplanMeierOptions & { readonly by: Segments },
): Readonly<Record<string, KaplanMeier>>
export function kaplanMeier(
  durations: Durations,
  options: KaplanMeierOptions & { readonly by?: Segments } = {},
): KaplanMeier | Readonly<Record<string, KaplanMeier>> {
  expectKnownKeys(expectObject(options, 'options'), ['interval', 'level', 'by'], 'options')
  const { interval = 'log-log', by } = options
  expectOneOf(interval, SURVIVAL_INTERVALS, 'options.interval')
  const level = expectLevel(options.level)
  const known = expectDurations(durations)
  if (by === undefined) return productLimit(known, interval, level)
  const groups = durationsByGroup(known, by, 'options.by')
  return Object.fromEntries(groups.map(({ name, rows }) => [name, productLimit(rows, interval, level)]))
}

function productLimit(durations: CheckedDurations, interval: SurvivalIntervalMethod, level: number): KaplanMeier {
  const { times, atRisk, events, censored } = riskTable(durations)
  const size = times.length
  const survival = new Float64Array(size)
  const standardErrors = new Float64Array(size)
  let share = 1
  let variance = 0
  for (let k = 0; k < size; k++) {
    const [watched, gone] = [atRisk[k]!, events[k]!]
    if (gone > 0) {
      share *= (watched - gone) / watched
      variance += gone / (watched * (watched - gone))
    }
    survival[k] = share
    standardErrors[k] = share > 0 ? share * Math.sqrt(variance) : 0
  }
  const { lower, upper } = survivalLimits({ survival, standardErrors, atRisk }, interval, level)
  return {
    unit: durations.unit,
    times,
    atRisk,
    events,
    censored,
    survival,
    standardErrors,
    lower,
    upper,
    level,
    interval,
  }
}
