/**
 * What a treatment is expected to do to each client.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { normalUpperQuantile } from '../../../numeric/core.js'
import type { RegressionColumns } from '../../../statistics/index.js'
import { expectLevel } from '../../../statistics/level.js'
import type { OutcomeKind } from '../trial.js'
import { featureValues } from './features.js'
import { paramsOf } from './model.js'
import { predictorOf, probabilityOf } from './train.js'
import type { ArmModel, UpliftModel } from './types.js'

/** Which intervals are asked for. */
export interface UpliftScoreOptions {
  /** Nominal probability of the intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One arm, one number per client. */
export interface ArmScores {
  /** Expected outcome: a probability, or an amount. */
  readonly mean: Float64Array
  /** Log-odds of events, amounts as they are: the scale on which `error` is. */
  readonly predictor: Float64Array
  /** Standard error of the predictor; absent where the model has no covariance. */
  readonly error?: Float64Array
}

/** Expected outcomes with and without the treatment, and the difference. */
export interface UpliftScores {
  readonly outcomeKind: OutcomeKind
  readonly size: number
  readonly treated: ArmScores
  readonly control: ArmScores
  /** Treated less control. */
  readonly uplift: Float64Array
  /**
   * Of the uplift that the model means, not of what becomes of one client: Wald's of each arm, joined after Zou and Donner (2008).
   * Absent where the model has no covariance.
   */
  readonly lower?: Float64Array
  readonly upper?: Float64Array
  readonly level: number
}

/**
 * The uplift of clients, those of the fit or new ones. Of the highest the estimates err upward: `contactPlan` puts that right by the
 * model's calibration.
 *
 * @param columns those of the fit.
 * @throws ClienteleError `COLUMN_NOT_FOUND` for a column that is missing; `OUT_OF_RANGE` naming cells at fault.
 * @example
 * import { twoModelUplift } from 'clientele/loyalty'
 * const late = Array.from({ length: 80 }, (_, i) => i % 5)
 * const called = late.map((_, i) => Math.floor(i / 5) % 2)
 * const stayed = late.map((times, i) => Number((i * 13) % 17 < 12 - 3 * times * (1 - called[i])))
 * const model = twoModelUplift.fit({ late }, called, stayed)
 * const { uplift, lower, upper } = twoModelUplift.scores(model, { late: [0, 3] })
 * Array.from(uplift, each => each.toFixed(2)) // => [ '-0.14', '0.62' ]
 * Array.from(lower, each => each.toFixed(2)) // => [ '-0.44', '0.33' ]
 */
export function scores(model: UpliftModel, columns: RegressionColumns, options: UpliftScoreOptions = {}): UpliftScores {
  const { outcomeKind, features, treated, control } = paramsOf(model)
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const level = expectLevel(options.level)
  const values = featureValues(features, columns)
  const [withIt, without] = [treated, control].map(arm => armScores(outcomeKind, arm, values))
  const uplift = withIt!.mean.map((mean, i) => mean - without!.mean[i]!)
  const ends = endsOf(outcomeKind, withIt!, without!, normalUpperQuantile((1 - level) / 2))
  const sums = [withIt, without].flatMap(arm => [arm!.predictor, arm!.error])
  if (![uplift, ends.lower, ends.upper, ...sums].every(isWithinRange)) {
    reject('OUT_OF_RANGE', 'columns', 'values whose sums are within the range of a double', 'larger ones')
  }
  return { outcomeKind, size: uplift.length, treated: withIt!, control: without!, uplift, ...ends, level }
}

function isWithinRange(column: Float64Array | undefined): boolean {
  return column === undefined || column.every(Number.isFinite)
}

function armScores(outcomeKind: OutcomeKind, arm: ArmModel, values: readonly Float64Array[]): ArmScores {
  const rows = values[0]!.length
  const predictor = predictorOf(arm, values, rows)
  const mean = outcomeKind === 'event' ? predictor.map(probabilityOf) : predictor
  return { mean, predictor, ...(arm.covariance !== undefined && { error: errorsOf(arm.covariance, values, rows) }) }
}

/** Root of x'Vx with x = (1, values). */
function errorsOf(
  covariance: readonly (readonly number[])[],
  values: readonly Float64Array[],
  rows: number,
): Float64Array {
  const errors = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    let sum = covariance[0]![0]!
    for (let j = 0; j < values.length; j++) {
      const own = covariance[j + 1]!
      let along = 2 * own[0]!
      for (let k = 0; k < values.length; k++) along += own[k + 1]! * values[k]![i]!
      sum += along * values[j]![i]!
    }
    errors[i] = Math.sqrt(Math.max(0, sum))
  }
  return errors
}

function endsOf(
  outcomeKind: OutcomeKind,
  treated: ArmScores,
  control: ArmScores,
  reach: number,
): { readonly lower?: Float64Array; readonly upper?: Float64Array } {
  const [one, other] = [distances(outcomeKind, treated, reach), distances(outcomeKind, control, reach)]
  if (one === undefined || other === undefined) return {}
  const uplift = (i: number): number => treated.mean[i]! - control.mean[i]!
  return {
    lower: one.below.map((below, i) => uplift(i) - Math.hypot(below, other.above[i]!)),
    upper: one.above.map((above, i) => uplift(i) + Math.hypot(above, other.below[i]!)),
  }
}

/** How far the mean of an arm may lie below and above. */
function distances(
  outcomeKind: OutcomeKind,
  { mean, predictor, error }: ArmScores,
  reach: number,
): { readonly below: Float64Array; readonly above: Float64Array } | undefined {
  if (error === undefined) return undefined
  const at = outcomeKind === 'event' ? probabilityOf : (value: number): number => value
  return {
    below: mean.map((value, i) => value - at(predictor[i]! - reach * error[i]!)),
    above: mean.map((value, i) => at(predictor[i]! + reach * error[i]!) - value),
  }
}
