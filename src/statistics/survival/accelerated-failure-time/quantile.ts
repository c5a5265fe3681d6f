import { expectFinite, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { TenureOption } from '../asked.js'
import { tenuresOf } from '../asked.js'
import { LAWS } from './laws.js'
import { expectModel } from './model.js'
import { predictorOf } from './predictor.js'
import type { FailureTimeModel, FailureTimeParams } from './types.js'

/** Which quantile, from which tenure on. */
export interface FailureQuantileOptions extends TenureOption {
  /** Of the event by then; within (0, 1), 0.5 (the median) by default. */
  readonly probability?: number
}

/** One time a row; where there is none, 0 and why. */
export interface LifetimeQuantiles {
  readonly values: Float64Array
  /** 1 where the time exists. */
  readonly defined: Uint8Array
  readonly why: readonly ('' | 'beyond every number')[]
}

/**
 * How long from now until the event has come with a given probability: half of such clients are gone by the median.
 *
 * @returns time still to come, in the model's unit; heavy tails may hold times that no number can say.
 * @throws ClienteleError as `linearPredictor`; `OUT_OF_RANGE` for a probability or a tenure at fault.
 * @example
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const params = { distribution: 'log-logistic', intercept: 3, coefficients: {}, scale: 0.5 }
 * const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
 * const { values } = acceleratedFailureTime.lifetimeQuantile(model, {}, { tenure: 24 })
 * values[0].toFixed(3) // => '15.439'
 */
export function lifetimeQuantile(
  model: FailureTimeModel,
  columns: RegressionColumns,
  options: FailureQuantileOptions = {},
): LifetimeQuantiles {
  expectKnownKeys(expectObject(options, 'options'), ['probability', 'tenure'], 'options')
  const { params } = expectModel(model)
  const probability = expectFinite(options.probability ?? 0.5, 'options.probability')
  if (!(probability > 0 && probability < 1)) {
    reject('OUT_OF_RANGE', 'options.probability', 'a number between 0 and 1', probability)
  }
  const predictor = predictorOf(params, columns)
  const tenure = tenuresOf(options.tenure, predictor.length)
  const timeAt = timeAtHazard(params)
  const times = predictor.map((at, i) => timeAt(at, tenure[i]!, -Math.log1p(-probability)))
  const defined = Uint8Array.from(times, time => (Number.isFinite(time) ? 1 : 0))
  return {
    values: times.map((time, i) => (defined[i] === 1 ? time : 0)),
    defined,
    why: Array.from(defined, known => (known === 1 ? '' : 'beyond every number')),
  }
}

/** The time from a tenure on in which the cumulated hazard grows by `more`; Infinity beyond every double. */
export function timeAtHazard({
  distribution,
  scale,
}: FailureTimeParams): (predictor: number, tenure: number, more: number) => number {
  const law = LAWS[distribution]
  return (predictor, tenure, more) => {
    if (tenure === 0) return Math.exp(predictor + scale * law.atHazard(more))
    return tenure * Math.expm1(scale * law.reach((Math.log(tenure) - predictor) / scale, more))
  }
}
