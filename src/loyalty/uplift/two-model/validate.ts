/**
 * What the scores are worth for clients that the models had not seen.
 *
 * @module
 */
import { expectObject } from '../../../errors/index.js'
import { foldsOf } from '../../../statistics/folds.js'
import type { RegressionColumns } from '../../../statistics/index.js'
import { expectLevel } from '../../../statistics/level.js'
import type { AverageEffect } from '../average-effect.js'
import { averageEffect as averageEffectOf } from '../average-effect.js'
import type { QiniCurve } from '../qini-curve.js'
import { qiniCurve } from '../qini-curve.js'
import type { RandomisationCheck } from '../randomisation-check.js'
import { randomisationCheck } from '../randomisation-check.js'
import type { Trial, TrialOptions } from '../trial.js'
import type { UpliftCalibration } from '../uplift-calibration.js'
import { upliftCalibration } from '../uplift-calibration.js'
import type { UpliftGroup } from '../uplift-groups.js'
import { upliftGroups } from '../uplift-groups.js'
import { outOfFold } from './out-of-fold.js'
import type { UpliftInput } from './read-input.js'
import { readInput } from './read-input.js'
import { needsRidge } from './train.js'
import type { UpliftOptions } from './types.js'

/** How the model is estimated, and how sure its judgement shall be. */
export interface ValidateUpliftOptions extends UpliftOptions {
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The judgement; all of it but `balance` is about scores out of fold. */
export interface UpliftValidation {
  /** Of each client by models of the other parts: give them to the functions here with other options. */
  readonly scores: Float64Array
  /** Whether the arms are alike; absent where columns tell one another or tell who was treated. */
  readonly balance?: RandomisationCheck
  readonly averageEffect: AverageEffect
  readonly qini: QiniCurve
  /** Ten groups by score, the highest first. */
  readonly groups: readonly UpliftGroup[]
  /** Absent where scores of an arm are all the same. */
  readonly calibration?: UpliftCalibration
}

/**
 * How well the two-model uplift tells whom a treatment moves, of clients it has not seen. Each client is in one of `folds` parts, and
 * is scored by models of the other parts. Intervals are about the clients, the scores as they are, and take clients for independent.
 *
 * @throws ClienteleError as `fit`.
 * @example
 * import { twoModelUplift } from 'clientele/loyalty'
 * const late = Array.from({ length: 80 }, (_, i) => i % 5)
 * const called = late.map((_, i) => Math.floor(i / 5) % 2)
 * const stayed = late.map((times, i) => Number((i * 13) % 17 < 12 - 3 * times * (1 - called[i])))
 * const { qini, calibration, groups } = twoModelUplift.validate({ late }, called, stayed)
 * qini.normalised.toFixed(2) // => '0.22'
 * calibration.slope.toFixed(2) // => '0.85'
 * groups.map(({ observed }) => observed.effect.toFixed(2)).join(' ') // => '0.33 0.60 0.80 1.00 0.07 0.80 0.17 -0.10 -0.40 0.17'
 */
export function validate(
  columns: RegressionColumns,
  treated: ArrayLike<number>,
  outcome: ArrayLike<number>,
  options: ValidateUpliftOptions = {},
): UpliftValidation {
  expectObject(options, 'options')
  const { level, ...rest } = options
  const sure = expectLevel(level)
  return validated(readInput(columns, treated, outcome, rest), columns, sure)
}

/** The judgement of what is checked. */
export function validated(input: UpliftInput, columns: RegressionColumns, level: number): UpliftValidation {
  const { trial, groups, folds, seed, ridge } = input
  const scores = outOfFold(input, foldsOf(groups, kindsOf(trial), folds, seed), folds, ridge)
  const { treated, outcome, outcomeKind, weights } = trial
  const of: TrialOptions & { readonly level: number } = {
    outcomeKind,
    level,
    ...(weights !== undefined && { weights }),
  }
  const balance = balanceOf(columns, treated, level)
  const calibration = upliftCalibration(scores, treated, outcome, of)
  return {
    scores,
    ...(balance !== undefined && { balance }),
    averageEffect: averageEffectOf(treated, outcome, of),
    qini: qiniCurve(scores, treated, outcome, { ...of, seed }),
    groups: upliftGroups(scores, treated, outcome, of),
    ...(calibration !== undefined && { calibration }),
  }
}

/** Every part should have some of each arm, and of events with and without one. */
function kindsOf({ treated, outcome, outcomeKind, rows }: Trial): Uint8Array {
  return Uint8Array.from({ length: rows }, (_, i) => 2 * treated[i]! + (outcomeKind === 'event' ? outcome[i]! : 0))
}

function balanceOf(
  columns: RegressionColumns,
  treated: ArrayLike<number>,
  level: number,
): RandomisationCheck | undefined {
  try {
    return randomisationCheck(columns, treated, { level })
  } catch (error) {
    if (needsRidge(error, ['SEPARATED_OUTCOMES', 'COLLINEAR_COVARIATES', 'NO_DATA'])) return undefined
    throw error
  }
}
