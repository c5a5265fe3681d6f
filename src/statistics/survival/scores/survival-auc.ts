/**
 * Does a prediction tell those who go within a horizon from those who do not, when some go out of view? Of all pairs of one gone by
 * the horizon and one still there, the share in which the one gone had the higher risk; equal predictions count one half (cumulative
 * cases, dynamic controls). Each gone counts by 1/G(T−) for those out of view.
 *
 * Standard errors are by the influence of each row, that on the censoring curve included.
 *
 * @see Uno, Cai, Tian and Wei (2007), Evaluating prediction rules for t-year survivors with censored regression models, JASA 102; Blanche,
 * Dartigues and Jacqmin-Gadda (2013), Estimating and comparing time-dependent areas under receiver operating characteristic curves for
 * censored event times with competing risks, Statistics in Medicine 32.
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import type { Horizon } from '../../../money/core.js'
import { inUnits } from '../../../money/core.js'
import { distinctValues, totalsPerValue } from '../../distinct-values.js'
import { expectLevel } from '../../level.js'
import { expectDurations } from '../durations.js'
import type { Durations } from '../types.js'
import { shareInterval } from './bounded-interval.js'
import { censoringCurve } from './censoring-curve.js'
import type { OrderPrediction } from './predictions.js'
import { expectRisk } from './predictions.js'
import type { StatusAtHorizon } from './status-at-horizon.js'
import { statusAtHorizon } from './status-at-horizon.js'

/** Which horizon. */
export interface SurvivalAucOptions {
  /** By which clients have gone or not; up to the last time watched. In the unit of durations, or with its own. */
  readonly horizon: Horizon
  /** Nominal probability of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** How well a prediction tells those who go by a horizon from the others. */
export interface SurvivalAuc {
  /** Within [0, 1]; 0.5 is chance. */
  readonly auc: number
  /** Absent where all pairs, or none, are in order. */
  readonly standardError?: number
  /** Of `auc`: symmetric in ln(AUC / (1 − AUC)). */
  readonly interval: Interval
  /** Rows known to have gone by the horizon. */
  readonly gone: number
  /** Rows known to be there still. */
  readonly stillThere: number
}

/**
 * The area under the receiver operating characteristic curve of a horizon. O(n log n).
 *
 * @param prediction `risk` (higher goes sooner) or `lifetime` (higher goes later).
 * @throws ClienteleError `NO_EVENTS` where nobody went by the horizon, `NO_VARIATION` where nobody is known to be there still;
 * `NOT_APPLICABLE` for late entry; `OUT_OF_RANGE` for a horizon after the last time watched; others naming the cells or options at
 * fault.
 * @example
 * import { survivalAuc } from 'clientele/statistics'
 * const months = { unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] }
 * const { auc, gone, stillThere } = survivalAuc(months, { risk: [0.9, 0.2, 0.5, 0.4, 0.2, 0.1] }, { horizon: 6 })
 * auc.toFixed(4) // => '0.7500'
 * gone // => 2
 * stillThere // => 3
 */
export function survivalAuc(
  durations: Durations,
  prediction: OrderPrediction,
  options: SurvivalAucOptions,
): SurvivalAuc {
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'level'], 'options')
  const level = expectLevel(options.level)
  const known = expectDurations(durations)
  const horizon = inUnits(options.horizon, known.unit, 'options.horizon')
  const risk = expectRisk(prediction, known.size)
  const status = statusAtHorizon(known, censoringCurve(known, 'durations'), horizon)
  const gone = countOf(status, 1)
  const stillThere = countOf(status, 0)
  if (gone === 0) reject('NO_EVENTS', 'options.horizon', 'a horizon by which somebody has gone', horizon)
  if (stillThere === 0)
    reject('NO_VARIATION', 'options.horizon', 'a horizon after which somebody is known to be there', horizon)
  const { auc, changes } = areaOf(status, risk)
  const error = Math.sqrt(status.influence(changes).reduce((sum, part) => sum + part * part, 0))
  const scatters = error > 0 && auc > 0 && auc < 1
  return {
    auc,
    ...(scatters && { standardError: error }),
    interval: shareInterval(auc, scatters ? error : 0, Math.min(gone, stillThere), level),
    gone,
    stillThere,
  }
}

function countOf({ weights, gone }: StatusAtHorizon, status: 0 | 1): number {
  return weights.reduce((count, weight, row) => (weight > 0 && gone[row] === status ? count + 1 : count), 0)
}

/** The area, and its change with the weight of each row. */
function areaOf({ gone, weights }: StatusAtHorizon, risk: Float64Array) {
  const distinct = distinctValues(risk)
  const cases = totalsPerValue(
    distinct,
    weights.map((weight, row) => (gone[row] === 1 ? weight : 0)),
  )
  const controls = totalsPerValue(
    distinct,
    weights.map((weight, row) => (gone[row] === 1 ? 0 : weight)),
  )
  const [casesUpTo, controlsUpTo] = [halfwaySums(cases), halfwaySums(controls)]
  const [allCases, allControls] = [cases, controls].map(column => column.reduce((sum, weight) => sum + weight, 0))
  const right = cases.reduce((sum, weight, k) => sum + weight * controlsUpTo[k]!, 0)
  const auc = Math.min(1, right / (allCases! * allControls!))
  const changes = weights.map((weight, row) => {
    const at = distinct.of[row]!
    // Of a case: the share of controls below it; of a control: the share of cases above.
    const share = gone[row] === 1 ? controlsUpTo[at]! / allControls! : 1 - casesUpTo[at]! / allCases!
    return (weight / (gone[row] === 1 ? allCases! : allControls!)) * (share - auc)
  })
  return { auc, changes }
}

/** Sums of all before each, and half of its own. */
function halfwaySums(column: Float64Array): Float64Array {
  let before = 0
  return column.map(value => {
    before += value
    return before - value / 2
  })
}
