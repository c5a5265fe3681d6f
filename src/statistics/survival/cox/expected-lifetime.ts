import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import { outColumn } from '../../../model/index.js'
import type { RegressionColumns } from '../../regression/regression.js'
import { columnsOf, predictorOf } from './linear-predictor.js'
import { expectModel } from './model.js'
import type { CoxSurvivalOptions } from './survival-probability.js'
import { survivalAfter } from './survival-probability.js'
import type { CoxModel } from './types.js'
import { aheadOf, stepsUntil, sumAfter, windowsOf } from './windows.js'

/**
 * The time that each row is expected to stay within the horizon, from its tenure on: the area below its survival (restricted mean).
 *
 * @returns in the model's unit of time, from 0 to the horizon.
 * @throws ClienteleError as `survivalProbability`.
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const baseline = [{ times: [6, 12], cumulativeHazard: [0.1, 0.3], variance: [0, 0], from: 0, until: 24 }]
 * const model = coxModel.fromParams({ coefficients: { rate: 0.5 }, means: { rate: 4 }, baseline }, { timeUnit: 'month' })
 * const months = coxModel.expectedLifetime(model, { rate: [4, 6] }, { horizon: { value: 2, unit: 'year' } })
 * Array.from(months, value => value.toFixed(2)) // => [ '20.32', '15.88' ]
 */
export function expectedLifetime(
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
    const { times, cumulativeHazard } = baseline[i]!
    const end = tenure[i]! + ahead
    const after = stepsUntil(baseline[i]!, end)
    const gone = sumAfter(cumulativeHazard, before[i]!)
    let [area, since, left] = [0, tenure[i]!, 1]
    for (let k = before[i]!; k < after; k++) {
      const time = Math.min(times[k]!, end)
      area += left * (time - since)
      since = time
      left = survivalAfter(predictor[i]!, cumulativeHazard[k]! - gone)
    }
    out[i] = area + left * (end - since)
  }
  return out
}
