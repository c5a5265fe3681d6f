/**
 * What did the treatment do on average?
 *
 *   effect = mean outcome of the treated − mean outcome of the others
 *
 * Where treatment was drawn by lot, the difference is what treating did. Where it was not, weights put right what is known to
 * differ, and nothing else.
 *
 * @see Newcombe (1998), Statistics in Medicine 17, for events; Welch (1947), Biometrika 34, for amounts; Lunceford and Davidian
 * (2004), Statistics in Medicine 23, for weights.
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { normalUpperQuantile, studentTQuantile } from '../../numeric/index.js'
import { compareProportions } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { Trial, TrialOptions } from './trial.js'
import { expectTrial, rowsOfArm } from './trial.js'

/** Of what, and how sure. */
export interface AverageEffectOptions extends TrialOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One arm of a trial. */
export interface TrialArm {
  readonly clients: number
  /** Share with the event, or mean amount. */
  readonly mean: number
}

/** The average effect. */
export interface AverageEffect {
  readonly effect: number
  /**
   * Newcombe's of events, Welch's of amounts, of weights a Wald interval that takes them as known; absent where an arm has a single
   * client (of amounts, or with a weight above 0).
   */
  readonly interval?: Interval
  readonly treated: TrialArm
  readonly control: TrialArm
}

/**
 * The average effect of a treatment with its interval.
 *
 * @param treated 1 for who was treated, 0 for who was not.
 * @param outcome 0 or 1, or amounts with `outcomeKind: 'amount'`.
 * @throws ClienteleError `NO_VARIATION` where an arm is empty; `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` naming the first ten
 * bad cells.
 * @example
 * import { averageEffect } from 'clientele/loyalty'
 * const { effect, interval } = averageEffect([1, 1, 1, 1, 0, 0, 0, 0], [1, 1, 1, 0, 1, 0, 0, 0])
 * effect // => 0.5
 * interval.lower.toFixed(2) // => '-0.14'
 */
export function averageEffect(
  treated: ArrayLike<number>,
  outcome: ArrayLike<number>,
  options: AverageEffectOptions = {},
): AverageEffect {
  expectKnownKeys(expectObject(options, 'options'), ['outcomeKind', 'weights', 'level'], 'options')
  return effectOf(expectTrial(treated, outcome, options), expectLevel(options.level))
}

/** The same of a trial that is checked. */
export function effectOf(trial: Trial, level: number): AverageEffect {
  const [control, treated] = ([0, 1] as const).map(arm => momentsOf(trial, rowsOfArm(trial.treated, arm)))
  const effect = treated!.mean - control!.mean
  const interval = intervalOf(trial, treated!, control!, level)
  return {
    effect,
    ...(interval !== undefined && { interval }),
    treated: { clients: treated!.clients, mean: treated!.mean },
    control: { clients: control!.clients, mean: control!.mean },
  }
}

interface Moments extends TrialArm {
  /** Of the mean; absent of a single client with a weight above 0. */
  readonly variance?: number
}

function momentsOf({ outcome, weights }: Trial, rows: Int32Array): Moments {
  const weightOf = (row: number): number => (weights === undefined ? 1 : weights[row]!)
  let [all, sum, counting] = [0, 0, 0]
  for (const row of rows) {
    if (weightOf(row) > 0) counting++
    all += weightOf(row)
    sum += weightOf(row) * outcome[row]!
  }
  const mean = sum / all
  if (counting < 2) return { clients: rows.length, mean }
  let squares = 0
  for (const row of rows) squares += ((weightOf(row) / all) * (outcome[row]! - mean)) ** 2
  return { clients: rows.length, mean, variance: (squares * counting) / (counting - 1) }
}

function intervalOf(
  { outcomeKind, weights }: Trial,
  treated: Moments,
  control: Moments,
  level: number,
): Interval | undefined {
  if (outcomeKind === 'event' && weights === undefined) {
    const [first, second] = [treated, control].map(({ clients, mean }) => ({
      successes: Math.round(clients * mean),
      trials: clients,
    }))
    return compareProportions(first!, second!, { level }).differenceInterval
  }
  if (treated.variance === undefined || control.variance === undefined) return undefined
  const variance = treated.variance + control.variance
  const far =
    (weights === undefined ? welch(treated, control, level) : normalUpperQuantile((1 - level) / 2)) *
    Math.sqrt(variance)
  const effect = treated.mean - control.mean
  const ends = { lower: effect - far, upper: effect + far }
  return { ...ends, level, kind: 'confidence', method: weights === undefined ? 'welch' : 'wald' }
}

/** Student's quantile with Satterthwaite's degrees of freedom. */
function welch(treated: Moments, control: Moments, level: number): number {
  const [a, b] = [treated, control].map(({ variance = 0, clients }) => ({ variance, freedom: clients - 1 }))
  const share = a!.variance / (a!.variance + b!.variance)
  const freedom = 1 / (share ** 2 / a!.freedom + (1 - share) ** 2 / b!.freedom)
  return Number.isFinite(freedom) ? studentTQuantile((1 + level) / 2, freedom) : normalUpperQuantile((1 - level) / 2)
}
