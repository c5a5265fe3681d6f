/**
 * How likely has a relationship ended by each time, and how: default, prepayment, refinancing elsewhere, maturity?
 *
 *   Fⱼ(t) = Σ S(u−) dⱼ(u) / n(u)  over the times u up to t,     S(t) + Σ Fⱼ(t) = 1
 *
 * with dⱼ endings of kind j among n watched (Aalen and Johansen). Each client ends once: who prepaid cannot default any more, so that
 * one minus Kaplan and Meier of a single ending, which takes the others for lost sight of, says too much. It assumes that who is lost
 * sight of (or enters late) is as likely to end, and how, as those who stay in view.
 *
 * Standard errors are Greenwood's for several endings. Gray's programs count the variance of what comes at each time with another
 * divisor, and are some thousandths larger with a thousand clients.
 *
 * @see Aalen and Johansen (1978), Scandinavian Journal of Statistics 5; Andersen, Borgan, Gill and Keiding (1993), Statistical Models
 * Based on Counting Processes, section IV.4; Putter, Fiocco and Geskus (2007), Tutorial in biostatistics: competing risks and
 * multi-state models, Statistics in Medicine 26.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import type { Segments } from '../../clustering/segments.js'
import { expectLevel } from '../../level.js'
import type { LimitOptions } from '../curves/product-limit.js'
import type { SurvivalIntervalMethod } from '../curves/survival-interval.js'
import { SURVIVAL_INTERVALS } from '../curves/survival-interval.js'
import type { Unwatched } from '../curves/unwatched.js'
import type { CheckedEndings } from '../durations.js'
import { expectEndings } from '../durations.js'
import type { CompetingDurations } from '../types.js'
import { endingsByGroup } from './ending-groups.js'
import { endingTable } from './ending-table.js'
import type { ProbabilityColumns } from './incidence-product.js'
import { incidenceProduct } from './incidence-product.js'

/** Which intervals are asked for. */
export interface CumulativeIncidenceOptions {
  /**
   * The scale on which the interval of the complement is symmetric, as for `kaplanMeier`; `'log-log'` by default, which for an
   * incidence F is ln(−ln(1 − F)).
   */
  readonly interval?: SurvivalIntervalMethod
  /** Nominal probability of the intervals, at each time for itself; within (0, 1), 0.95 by default. */
  readonly level?: number
}

/** The same, of each group for itself. */
export interface CumulativeIncidenceByGroupOptions extends CumulativeIncidenceOptions {
  /** The group of each row. */
  readonly by: Segments
}

/** One ending over time. */
export interface EndingColumns extends ProbabilityColumns {
  /** At the time, by weight. */
  readonly events: Float64Array
}

/** How relationships have ended over time; one cell a time in every column. */
export interface CumulativeIncidence {
  /** Of `times`. */
  readonly unit: TimeUnit
  readonly endings: readonly string[]
  /** The distinct times at which some row ended or was lost sight of; rising. */
  readonly times: Float64Array
  /** Watched just before the time, by weight. */
  readonly atRisk: Float64Array
  /** Lost sight of at the time, after its endings, by weight. */
  readonly censored: Float64Array
  /** To be still there; with the probabilities of all endings it adds up to 1. */
  readonly stillThere: ProbabilityColumns
  /** By ending: to have ended so. */
  readonly incidence: Readonly<Record<string, EndingColumns>>
  /** Nominal probability of each interval. */
  readonly level: number
  /** The scale of the intervals. */
  readonly interval: SurvivalIntervalMethod
  /**
   * Stretches in which nobody was watched, which late entry makes possible: nothing is known of them, and where nobody was left when
   * one began, nobody is after it, however many enter later. Look at the incidences from a tenure after them.
   */
  readonly unwatched: readonly Unwatched[]
}

/**
 * The cumulative incidence of each ending, of all rows or of each group. O(n · endings) where times are whole numbers, and a sort
 * where they are not; the order of rows changes nothing.
 *
 * @param durations how long each client was watched, and how it ended; `weights` count as so many equal rows. Where nobody ended,
 * `endings` must name what could have come.
 * @returns with `by`, one a group by name (groups without rows are not there).
 * @throws ClienteleError `NO_EVENTS` where no ending came and none is named; errors that name the cells of `durations` or the option
 * at fault.
 * @example
 * import { cumulativeIncidence } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', null, 'prepaid', null, null]
 * const book = { unit: 'month', duration: [3, 5, 5, 8, 12, 12], ending }
 * const { times, stillThere, incidence } = cumulativeIncidence(book)
 * Array.from(times) // => [3, 5, 8, 12]
 * Array.from(stillThere.probability, share => share.toFixed(4)) // => ['0.8333', '0.6667', '0.4444', '0.4444']
 * Array.from(incidence.prepaid.probability, share => share.toFixed(4)) // => ['0.0000', '0.1667', '0.3889', '0.3889']
 * Array.from(incidence.prepaid.upper, share => share.toFixed(4)) // => [ '0.4593', '0.7269', '0.8708', '0.8708' ]
 */
export function cumulativeIncidence(
  durations: CompetingDurations,
  options?: CumulativeIncidenceOptions,
): CumulativeIncidence
export function cumulativeIncidence(
  durations: CompetingDurations,
  options: CumulativeIncidenceByGroupOptions,
): Readonly<Record<string, CumulativeIncidence>>
export function cumulativeIncidence(
  durations: CompetingDurations,
  options: CumulativeIncidenceOptions & Partial<CumulativeIncidenceByGroupOptions> = {},
): CumulativeIncidence | Readonly<Record<string, CumulativeIncidence>> {
  expectKnownKeys(expectObject(options, 'options'), ['interval', 'level', 'by'], 'options')
  const { interval = 'log-log', by } = options
  expectOneOf(interval, SURVIVAL_INTERVALS, 'options.interval')
  const limits = { interval, level: expectLevel(options.level) }
  const known = expectEndings(durations)
  if (known.endings.length === 0) reject('NO_EVENTS', 'durations.ending', 'at least one ending', 'none', NAME_THEM)
  if (by === undefined) return incidenceOf(known, limits)
  const groups = endingsByGroup(known, by, 'options.by')
  return Object.fromEntries(groups.map(({ name, rows }) => [name, incidenceOf(rows, limits)]))
}

const NAME_THEM = 'Name those that could have come in durations.endings'

function incidenceOf(known: CheckedEndings, limits: LimitOptions): CumulativeIncidence {
  const { times, atRisk, censored, events, last, unwatched } = endingTable(known)
  const columns = incidenceProduct({ atRisk, events, isLast: k => last[k] === 1 }, limits)
  return {
    unit: known.unit,
    endings: known.endings,
    times,
    atRisk,
    censored,
    ...byEnding(known.endings, events, columns),
    ...limits,
    unwatched,
  }
}

/** Columns of the product under their names. */
export function byEnding(
  endings: readonly string[],
  events: readonly Float64Array[],
  [stillThere, ...incidence]: readonly ProbabilityColumns[],
): Pick<CumulativeIncidence, 'stillThere' | 'incidence'> {
  const named = endings.map((name, j) => [name, { events: events[j]!, ...incidence[j]! }] as const)
  return { stillThere: stillThere!, incidence: Object.fromEntries(named) }
}
