import { expectFinite, expectKnownKeys, reject } from '../../../errors/index.js'
import type { PdCalibration } from './document.js'
import { seal } from './model.js'
import type { GivenCalibration } from './params.js'
import { boundsOf, completeParams } from './params.js'

/** Two rates of default, and how far PDs may go. */
export interface PriorRates {
  /** Share of defaults where the model was fitted, within (0, 1): 0.5 where it was balanced. */
  readonly sampleRate: number
  /** Share of defaults among those it is used for, within (0, 1). */
  readonly populationRate: number
  /** No calibrated PD shall be below; default 0. */
  readonly floor?: number
  /** No calibrated PD shall be above; default 1. */
  readonly cap?: number
}

/**
 * A calibration with parameters of the caller's own.
 *
 * @throws ClienteleError naming the parameter at fault.
 * @example
 * import { pdCalibration } from 'clientele/risk'
 * const model = pdCalibration.fromParams({ method: 'scaling', amount: 1.5, floor: 0.0003 })
 * pdCalibration.probabilityOfDefault(model, 0.02) // => 0.03
 */
export function fromParams(params: GivenCalibration): PdCalibration {
  return seal({ params: completeParams(params, 'params'), fit: { source: 'given' } })
}

/**
 * Bayes' prior correction: PDs of a model that was fitted where defaults were more or less common, as they are after
 * nothing but that share has changed. In closed form, a logit shift by ln(π/(1−π)) − ln(r/(1−r)).
 *
 * It looks at no clients, so that their mean PD is the population's rate only if the model was right and clients differ
 * from its sample by nothing else; {@link fit} makes the mean exact instead.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a rate outside of (0, 1), or bounds as those of `fit`.
 * @see Elkan (2001), The foundations of cost-sensitive learning, IJCAI, theorem 2; King and Zeng (2001), Logistic
 * regression in rare events data, Political Analysis 9, eq. 7.
 * @example
 * import { pdCalibration } from 'clientele/risk'
 * const model = pdCalibration.fromPriors({ sampleRate: 0.5, populationRate: 0.02 })
 * pdCalibration.probabilityOfDefault(model, 0.5).toFixed(12) // => '0.020000000000'
 */
export function fromPriors(rates: PriorRates): PdCalibration {
  expectKnownKeys(rates, ['sampleRate', 'populationRate', 'floor', 'cap'], 'rates')
  const amount = logOdds(rates.populationRate, 'rates.populationRate') - logOdds(rates.sampleRate, 'rates.sampleRate')
  const bounds = boundsOf(rates.floor, rates.cap, 'rates')
  return seal({ params: { method: 'logit-shift', amount: 0 + amount, ...bounds }, fit: { source: 'given' } })
}

function logOdds(value: unknown, path: string): number {
  const rate = expectFinite(value, path)
  if (!(rate > 0 && rate < 1)) reject('OUT_OF_RANGE', path, 'a number between 0 and 1', value, 'Write 2 % as 0.02')
  return Math.log(rate) - Math.log1p(-rate)
}
