import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import { outColumn } from '../../../model/index.js'
import type { RegressionColumns } from '../../regression/regression.js'
import { columnsOf, predictorOf } from './linear-predictor.js'
import { expectModel } from './model.js'
import type { CoxModel } from './types.js'
import type { CoxAhead } from './windows.js'
import { aheadOf, stepsUntil, sumAfter, windowsOf } from './windows.js'

/** Of whom, how far ahead, and where the answer goes. */
export interface CoxSurvivalOptions extends CoxAhead {
  /** Where the answer is written; a new column by default. */
  readonly out?: Float64Array
}

/**
 * The probability that a client that has stayed for its tenure is there yet at tenure + horizon:
 *
 *   S(tenure + horizon) / S(tenure) = exp(−e^η (H₀(tenure + horizon) − H₀(tenure)))
 *
 * with η of `linearPredictor` and H₀ the baseline's cumulative hazard. The data say nothing after the longest duration, so that a
 * question beyond it is an error.
 *
 * @param columns those of the model; others are not looked at.
 * @returns one a row, within [0, 1].
 * @throws ClienteleError as `linearPredictor`; `OUT_OF_RANGE` for a window that the data do not cover, counted over rows, or a
 * horizon, tenure or stratum at fault; `MISSING_VALUE` where a model with strata is not told which.
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const baseline = [{ times: [6, 12], cumulativeHazard: [0.1, 0.3], variance: [0, 0], from: 0, until: 24 }]
 * const model = coxModel.fromParams({ coefficients: { rate: 0.5 }, means: { rate: 4 }, baseline }, { timeUnit: 'month' })
 * const staying = coxModel.survivalProbability(model, { rate: [4, 6] }, { horizon: 12, tenure: [0, 6] })
 * Array.from(staying, value => value.toFixed(4)) // => ['0.7408', '0.5806']
 * coxModel.survivalProbability(model, { rate: [4] }, { horizon: 12, tenure: 18 }) // => Error OUT_OF_RANGE
 */
export function survivalProbability(
  model: CoxModel,
  columns: RegressionColumns,
  options: CoxSurvivalOptions,
): Float64Array {
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'tenure', 'stratum', 'out'], 'options')
  const checked = expectModel(model)
  const ahead = aheadOf(checked, options.horizon)
  const predictor = predictorOf(checked.params, columnsOf(checked.params, columns))
  const { tenure, baseline, before } = windowsOf(checked, predictor.length, options, ahead)
  const out = outColumn(options.out, predictor.length)
  for (let i = 0; i < out.length; i++) {
    const base = baseline[i]!
    const until = sumAfter(base.cumulativeHazard, stepsUntil(base, tenure[i]! + ahead))
    out[i] = survivalAfter(predictor[i]!, until - sumAfter(base.cumulativeHazard, before[i]!))
  }
  return out
}

/** exp(−e^η H), for η of any size: e^η alone may have no double. */
export function survivalAfter(predictor: number, hazard: number): number {
  return hazard > 0 ? Math.exp(-Math.exp(predictor + Math.log(hazard))) : 1
}
