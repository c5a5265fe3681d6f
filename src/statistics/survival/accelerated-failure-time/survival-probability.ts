import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import { outColumn } from '../../../model/index.js'
import type { Horizon } from '../../../money/core.js'
import { inUnits } from '../../../money/core.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { TenureOption } from '../asked.js'
import { tenuresOf } from '../asked.js'
import { LAWS } from './laws.js'
import { expectModel } from './model.js'
import { predictorOf } from './predictor.js'
import type { FailureTimeModel, FailureTimeParams } from './types.js'

/** How far ahead, and from which tenure. */
export interface FailureSurvivalOptions extends TenureOption {
  /** How far ahead of now: in the model's unit of time, or `{ value, unit }`; > 0. */
  readonly horizon: Horizon
  /** Where the answer is written; a new column by default. */
  readonly out?: Float64Array
}

/**
 * The probability that a client that has stayed for its tenure is there yet at tenure + horizon: S(tenure + horizon) / S(tenure).
 *
 * @returns one per row, within [0, 1].
 * @throws ClienteleError as `linearPredictor`; `OUT_OF_RANGE` for a horizon or a tenure at fault.
 * @example
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const params = { distribution: 'weibull', intercept: 3, coefficients: { products: 0.25 }, scale: 0.5 }
 * const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
 * const staying = acceleratedFailureTime.survivalProbability(model, { products: [1, 4] }, { horizon: 12, tenure: [0, 24] })
 * Array.from(staying, value => value.toFixed(4)) // => [ '0.8053', '0.7854' ]
 */
export function survivalProbability(
  model: FailureTimeModel,
  columns: RegressionColumns,
  options: FailureSurvivalOptions,
): Float64Array {
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'tenure', 'out'], 'options')
  const { timeUnit, params } = expectModel(model)
  const horizon = inUnits(options.horizon, timeUnit, 'options.horizon')
  const predictor = predictorOf(params, columns)
  const tenure = tenuresOf(options.tenure, predictor.length)
  const out = outColumn(options.out, predictor.length)
  const left = logSurvivalAhead(params)
  for (let i = 0; i < out.length; i++) out[i] = Math.exp(left(predictor[i]!, tenure[i]!, horizon))
  return out
}

/** ln of the probability to stay for `ahead` more, given where ln T lies and a tenure. */
export function logSurvivalAhead({
  distribution,
  scale,
}: FailureTimeParams): (predictor: number, tenure: number, ahead: number) => number {
  const law = LAWS[distribution]
  return (predictor, tenure, ahead) => {
    const now = (Math.log(tenure) - predictor) / scale
    if (tenure === 0 || now < FIRST) return law.logSurvival((Math.log(tenure + ahead) - predictor) / scale)
    return law.ahead(now, Math.log1p(ahead / tenure) / scale)
  }
}

/** Before e^−40 of the law's own time everybody is there. */
const FIRST = -40
