/**
 * How much of the uplift that a score promises is there?
 *
 *   effect at score s = average + slope · (s − mean score)
 *
 * The line that comes nearest to the true effects, told from outcomes: one straight line through the outcomes of the treated and one
 * through those of the others, and their difference. A slope of 1 says that scores mean what they say, 0 that they rank by chance.
 * The clients with the highest scores are those whose estimates err upward most (the winner's curse), so that a slope below 1 is the
 * rule; planning by the line takes that out.
 *
 * @see Chernozhukov, Demirer, Duflo and Fernández-Val (2018), Generic machine learning inference on heterogeneous treatment effects,
 * section 3, the best linear predictor; MacKinnon and White (1985), Journal of Econometrics 29, for the errors (HC3).
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { expectColumns, FINITE } from '../../statistics/columns.js'
import { expectLevel } from '../../statistics/level.js'
import type { ArmLine } from './arm-line.js'
import { armLine } from './arm-line.js'
import type { TrialOptions } from './trial.js'
import { expectTrial, rowsOfArm } from './trial.js'

/** Of what, and how sure. */
export interface UpliftCalibrationOptions extends TrialOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The line from scores to effects. */
export interface UpliftCalibration {
  /** Mean score, at which the effect is `average`. */
  readonly centre: number
  /** Effect on a client with the mean score. */
  readonly average: number
  readonly averageInterval: Interval
  /** Effect per unit of score. */
  readonly slope: number
  readonly slopeInterval: Interval
  /** Of average and slope, in this order. */
  readonly covariance: readonly (readonly number[])[]
}

/**
 * The line from scores to observed effects, of clients the score was not fitted to (out of fold, or kept apart).
 *
 * @returns undefined where no line can be told: all scores of an arm are the same but for one at most, or an arm has fewer than three
 * clients.
 * @throws ClienteleError as `qiniCurve`.
 * @example
 * import { upliftCalibration } from 'clientele/loyalty'
 * const scores = [0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1]
 * const treated = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]
 * const { average, slope } = upliftCalibration(scores, treated, [0, 0, 1, 1, 1, 1, 0, 0, 1, 0, 1, 0])
 * average.toFixed(3) // => '0.333'
 * slope.toFixed(3) // => '0.667'
 */
export function upliftCalibration(
  scores: ArrayLike<number>,
  treated: ArrayLike<number>,
  outcome: ArrayLike<number>,
  options: UpliftCalibrationOptions = {},
): UpliftCalibration | undefined {
  expectKnownKeys(expectObject(options, 'options'), ['outcomeKind', 'weights', 'level'], 'options')
  const rows = expectColumns(['scores', scores, FINITE], ['treated', treated, FINITE])
  const trial = expectTrial(treated, outcome, options)
  const level = expectLevel(options.level)
  let centre = 0
  for (let i = 0; i < rows; i++) centre += scores[i]! / rows
  const [control, own] = ([0, 1] as const).map(arm => armLine(scores, trial, rowsOfArm(treated, arm), centre))
  return control === undefined || own === undefined ? undefined : lineOf(own, control, centre, level)
}

function lineOf(treated: ArmLine, control: ArmLine, centre: number, level: number): UpliftCalibration | undefined {
  const [average, slope] = [treated.height - control.height, treated.slope - control.slope]
  const covariance = treated.covariance.map((row, i) => row.map((value, j) => value + control.covariance[i]![j]!))
  if (![average, slope, ...covariance.flat()].every(Number.isFinite)) return undefined
  const reach = normalUpperQuantile((1 - level) / 2)
  const around = (value: number, variance: number): Interval => ({
    lower: value - reach * Math.sqrt(variance),
    upper: value + reach * Math.sqrt(variance),
    level,
    kind: 'confidence',
    method: 'wald',
  })
  return {
    centre,
    average,
    averageInterval: around(average, covariance[0]![0]!),
    slope,
    slopeInterval: around(slope, covariance[1]![1]!),
    covariance,
  }
}
