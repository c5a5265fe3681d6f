/**
 * Do predicted probabilities mean what they say: of those given 80 % to be there in a year, are 80 % there, when some go out of view?
 *
 * Clients are put into groups of about equally many by what was predicted; what came true in each is its Kaplan-Meier share. Over all,
 * the slope of a logistic regression of having gone by the horizon on the predicted log-odds, weighted for who is out of view, is 1
 * where predictions are neither too bold (below 1) nor too timid (above).
 *
 * @see Crowson, Atkinson and Therneau (2016), Assessing calibration of prognostic risk scores, Statistical Methods in Medical Research 25;
 * Gerds, Andersen and Kattan (2014), Calibration plots for risk prediction models in the presence of competing risks, Statistics in
 * Medicine 33; Cox (1958), Two further applications of a model for binary regression, Biometrika 45, for the slope.
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import type { Horizon } from '../../../money/core.js'
import { inUnits } from '../../../money/core.js'
import { distinctValues, totalsPerValue } from '../../distinct-values.js'
import { expectLevel } from '../../level.js'
import { curveOf } from '../curves/kaplan-meier.js'
import { rowsByRank } from '../curves/rank-times.js'
import { takeRows, withoutWeightless } from '../curves/risk-table.js'
import { survivalAt } from '../curves/survival-at.js'
import type { CheckedDurations } from '../durations.js'
import { expectDurations } from '../durations.js'
import type { Durations } from '../types.js'
import type { CalibrationSlope } from './calibration-slope.js'
import { calibrationSlope } from './calibration-slope.js'
import type { CheckedProbabilities, ProbabilityPrediction } from './predictions.js'
import { expectProbabilities } from './predictions.js'

/** Which horizon, and how many groups. */
export interface SurvivalCalibrationOptions {
  /** Of which the probabilities speak. In the unit of durations, or with its own. */
  readonly horizon: Horizon
  /** About how many groups of equally many, a whole number >= 1; 10 by default. Equal predictions are never parted. */
  readonly groups?: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Predicted and observed of some clients, both of what was predicted: of still being there, or of having gone. */
export interface SurvivalCalibrationRow {
  /** Rows. */
  readonly size: number
  /** By weight. */
  readonly meanPredicted: number
  /** The Kaplan-Meier share; absent where nobody of them was watched up to the horizon. */
  readonly observed?: number
  /** Of `observed`, log-log; absent as that is. */
  readonly interval?: Interval
}

/** Whether probabilities mean what they say. */
export interface SurvivalCalibration {
  /** What the probabilities are of. */
  readonly quantity: 'survival' | 'event'
  /** In the unit of durations. */
  readonly horizon: number
  /** Everybody: whether predictions are too high or too low as a whole. */
  readonly all: SurvivalCalibrationRow
  /** From the lowest predictions to the highest. */
  readonly groups: readonly SurvivalCalibrationRow[]
  /** Whether predictions differ as much as clients do; absent where that cannot be said, `whyNoSlope` says why. */
  readonly slope?: CalibrationSlope
  readonly whyNoSlope?: string
}

/**
 * The calibration of probabilities of one horizon.
 *
 * @param prediction `survival` (still there after the horizon) or `event` (gone by then), one a row.
 * @throws ClienteleError naming the cells or options at fault.
 * @example
 * import { survivalCalibration } from 'clientele/statistics'
 * const months = { unit: 'month', duration: [3, 5, 5, 8, 12, 12, 2, 9], event: [1, 1, 0, 1, 0, 0, 1, 0] }
 * const event = [0.7, 0.6, 0.3, 0.4, 0.1, 0.1, 0.5, 0.2]
 * const { groups, all } = survivalCalibration(months, { event }, { horizon: 6, groups: 2 })
 * groups.map(row => `${row.meanPredicted.toFixed(3)}: ${row.observed.toFixed(3)}`) // => ['0.175: 0.000', '0.550: 0.750']
 * all.interval.upper.toFixed(2) // => '0.77'
 */
export function survivalCalibration(
  durations: Durations,
  prediction: ProbabilityPrediction,
  options: SurvivalCalibrationOptions,
): SurvivalCalibration {
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'groups', 'level'], 'options')
  const level = expectLevel(options.level)
  const known = expectDurations(durations)
  const horizon = inUnits(options.horizon, known.unit, 'options.horizon')
  const { groups = 10 } = options
  expectInteger(groups, 'options.groups', 1)
  const probabilities = expectProbabilities(prediction, known.size)
  const asked = { horizon, level }
  const all = withoutWeightless(
    known,
    Uint32Array.from({ length: known.size }, (_, row) => row),
  )
  return {
    quantity: probabilities.quantity,
    horizon,
    all: rowOf(known, probabilities, all, asked),
    groups: groupsOf(probabilities.given, all, groups).map(rows => rowOf(known, probabilities, rows, asked)),
    ...calibrationSlope(known, probabilities, asked),
  }
}

/** All rows of one prediction go where the middle of them lies. */
function groupsOf(given: Float64Array, rows: Uint32Array, wanted: number): readonly Uint32Array[] {
  const distinct = distinctValues(Float64Array.from(rows, row => given[row]!))
  let below = 0
  const place = totalsPerValue(distinct).map(count => {
    below += count
    return Math.floor((wanted * (below - count / 2)) / rows.length)
  })
  const { rows: ordered, starts } = rowsByRank(
    Uint32Array.from(distinct.of, value => place[value]!),
    wanted,
  )
  return Array.from({ length: wanted }, (_, group) =>
    ordered.subarray(starts[group], starts[group + 1]).map(at => rows[at]!),
  ).filter(group => group.length > 0)
}

function rowOf(
  durations: CheckedDurations,
  { quantity, given }: CheckedProbabilities,
  rows: Uint32Array,
  { horizon, level }: { readonly horizon: number; readonly level: number },
): SurvivalCalibrationRow {
  const own = takeRows(durations, rows)
  let [sum, all] = [0, 0]
  for (let at = 0; at < rows.length; at++) {
    const weight = own.weights === undefined ? 1 : own.weights[at]!
    sum += weight * given[rows[at]!]!
    all += weight
  }
  const predicted = { size: rows.length, meanPredicted: sum / all }
  const { values, lower, upper, defined } = survivalAt(curveOf(own, { interval: 'log-log', level }), [horizon])
  if (defined[0] === 0) return predicted
  const isSurvival = quantity === 'survival'
  return {
    ...predicted,
    observed: isSurvival ? values[0]! : 1 - values[0]!,
    interval: {
      lower: isSurvival ? lower[0]! : 1 - upper[0]!,
      upper: isSurvival ? upper[0]! : 1 - lower[0]!,
      level,
      kind: 'confidence',
      method: 'kaplan-meier (log-log)',
    },
  }
}
