/**
 * How much risk of going has added up by each length of time? The Nelson-Aalen estimator of the cumulative hazard:
 *
 *   Λ(t) = Σ d/n over the times up to t
 *
 * Its slope is the hazard, so that it shows by eye when clients go most. Variance either Σ d/n² (`poisson`, Aalen) or
 * Σ d(n − d)/n³ (`binomial`, for times counted in whole months with many ties).
 *
 * @see Nelson (1972), Theory and applications of hazard plotting for censored failure data, Technometrics 14; Aalen (1978),
 * Nonparametric inference for a family of counting processes, Annals of Statistics 6; Klein (1991), Small sample moments of some
 * estimators of the variance of the Kaplan-Meier and Nelson-Aalen estimators, Scandinavian Journal of Statistics 18.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { normalUpperQuantile } from '../../../numeric/core.js'
import { expectLevel } from '../../level.js'
import { expectDurations } from '../durations.js'
import type { Durations } from '../types.js'
import { riskTable } from './risk-table.js'
import type { Unwatched } from './unwatched.js'
import { unwatchedStretches } from './unwatched.js'

/** Which variance and interval. */
export interface NelsonAalenOptions {
  /** `'poisson'` (default), Σ d/n², or `'binomial'`, Σ d(n − d)/n³, which is smaller where many go at one time. */
  readonly variance?: 'poisson' | 'binomial'
  /** The scale on which the interval is symmetric: `'log'` (default) stays above 0; `'plain'` is cut off at 0. */
  readonly interval?: 'log' | 'plain'
  /** Nominal probability of the intervals, at each time for itself; within (0, 1), 0.95 by default. */
  readonly level?: number
}

/** The cumulative hazard over time; one cell a time in every column. */
export interface NelsonAalen {
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
  /** After the time; never falling. */
  readonly cumulativeHazard: Float64Array
  readonly standardErrors: Float64Array
  /** Limits of `cumulativeHazard`, >= 0; until the first event 0 to −ln(α/2)/n, as none of n allows. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Nominal probability of each interval. */
  readonly level: number
  readonly interval: 'log' | 'plain'
  readonly variance: 'poisson' | 'binomial'
  /** Stretches in which nobody was watched: the hazard there is not known, and counted as none. */
  readonly unwatched: readonly Unwatched[]
}

/**
 * The Nelson-Aalen curve of all rows.
 *
 * @param durations how long each client was watched, and whether it went; `weights` count as so many equal rows.
 * @throws ClienteleError naming the cells of `durations` or the option at fault.
 * @example
 * import { nelsonAalen } from 'clientele/statistics'
 * const na = nelsonAalen({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] })
 * Array.from(na.cumulativeHazard, sum => sum.toFixed(4)) // => ['0.1667', '0.3667', '0.7000', '0.7000']
 * na.standardErrors[1].toFixed(4) // => '0.2603'
 */
export function nelsonAalen(durations: Durations, options: NelsonAalenOptions = {}): NelsonAalen {
  expectKnownKeys(expectObject(options, 'options'), ['variance', 'interval', 'level'], 'options')
  const { variance = 'poisson', interval = 'log' } = options
  expectOneOf(variance, ['poisson', 'binomial'], 'options.variance')
  expectOneOf(interval, ['log', 'plain'], 'options.interval')
  const level = expectLevel(options.level)
  const known = expectDurations(durations)
  const table = riskTable(known)
  const { times, atRisk, events, censored } = table
  const sums = hazardSums(atRisk, events, { variance, interval, level })
  const counts = { times, atRisk, events, censored }
  return {
    unit: known.unit,
    ...counts,
    ...sums,
    level,
    interval,
    variance,
    unwatched: unwatchedStretches(known, table),
  }
}

type Columns = Pick<NelsonAalen, 'cumulativeHazard' | 'standardErrors' | 'lower' | 'upper'>

function hazardSums(
  atRisk: Float64Array,
  events: Float64Array,
  { variance, interval, level }: Required<NelsonAalenOptions>,
): Columns {
  const z = normalUpperQuantile((1 - level) / 2)
  const [cumulativeHazard, standardErrors] = [new Float64Array(atRisk.length), new Float64Array(atRisk.length)]
  const [lower, upper] = [new Float64Array(atRisk.length), new Float64Array(atRisk.length)]
  let [sum, squares] = [0, 0]
  for (let k = 0; k < atRisk.length; k++) {
    const [watched, gone] = [atRisk[k]!, events[k]!]
    if (gone > 0) {
      sum += gone / watched
      squares += (gone / watched / watched) * (variance === 'poisson' ? 1 : (watched - gone) / watched)
    }
    const error = Math.sqrt(squares)
    cumulativeHazard[k] = sum
    standardErrors[k] = error
    if (sum === 0) upper[k] = -Math.log((1 - level) / 2) / watched
    else {
      lower[k] = interval === 'log' ? sum * Math.exp((-z * error) / sum) : Math.max(0, sum - z * error)
      upper[k] = interval === 'log' ? sum * Math.exp((z * error) / sum) : sum + z * error
    }
  }
  return { cumulativeHazard, standardErrors, lower, upper }
}
