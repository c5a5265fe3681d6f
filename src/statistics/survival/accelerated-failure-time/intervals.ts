import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { inUnits } from '../../../money/core.js'
import type { DeltaColumns } from '../../inference/index.js'
import { deltaIntervals } from '../../inference/index.js'
import type { RegressionColumns } from '../../regression/regression.js'
import { tenuresOf } from '../asked.js'
import { expectModel } from './model.js'
import { predictorOf } from './predictor.js'
import type { FailureSurvivalOptions } from './survival-probability.js'
import { logSurvivalAhead } from './survival-probability.js'
import type { FailureTimeModel, FailureTimeParams } from './types.js'

/** How far ahead, from which tenure on, and how sure. */
export interface FailureIntervalOptions extends Omit<FailureSurvivalOptions, 'out'> {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * `survivalProbability` with intervals: the uncertainty of the parameters carried through (delta method, on log-odds). What becomes
 * of one client is another matter: it stays or goes.
 *
 * @throws ClienteleError as `survivalProbability`; `NOT_APPLICABLE` for a model without a covariance.
 * @example
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const durations = { unit: 'month', duration: [4, 9, 13, 20, 24, 24], event: [1, 1, 1, 1, 0, 0] }
 * const model = acceleratedFailureTime.fit(durations, {}, { distribution: 'weibull' })
 * const { value, lower, upper } = acceleratedFailureTime.survivalIntervals(model, {}, { horizon: 12 })
 * value[0].toFixed(2) // => '0.66'
 * lower[0].toFixed(2) // => '0.32'
 * upper[0].toFixed(2) // => '0.89'
 */
export function survivalIntervals(
  model: FailureTimeModel,
  columns: RegressionColumns,
  options: FailureIntervalOptions,
): DeltaColumns {
  expectKnownKeys(expectObject(options, 'options'), ['horizon', 'tenure', 'level'], 'options')
  const { timeUnit, params, fit } = expectModel(model)
  if (fit.source === 'given' || fit.covariance === undefined) {
    return reject(
      'NOT_APPLICABLE',
      'model.fit.covariance',
      'a covariance of the parameters',
      undefined,
      'Fit the model',
    )
  }
  const horizon = inUnits(options.horizon, timeUnit, 'options.horizon')
  const tenure = tenuresOf(options.tenure, predictorOf(params, columns).length)
  const probabilities = (point: Float64Array): Float64Array => {
    const there = paramsAt(params, point)
    const left = logSurvivalAhead(there)
    return predictorOf(there, columns).map((at, i) => Math.exp(left(at, tenure[i]!, horizon)))
  }
  const { level } = options
  const settings = { range: 'probability', ...(level === undefined ? {} : { level }) } as const
  return deltaIntervals(probabilities, pointOf(params), fit.covariance, settings)
}

/** In the order of the covariance: intercept, columns, ln(scale). */
function pointOf({ distribution, intercept, coefficients, scale }: FailureTimeParams): readonly number[] {
  return [intercept, ...Object.values(coefficients), ...(distribution === 'exponential' ? [] : [Math.log(scale)])]
}

function paramsAt(params: FailureTimeParams, point: Float64Array): FailureTimeParams {
  const names = Object.keys(params.coefficients)
  const logScale = point[names.length + 1]
  return {
    distribution: params.distribution,
    intercept: point[0]!,
    coefficients: Object.fromEntries(names.map((name, j) => [name, point[j + 1]!])),
    scale: logScale === undefined ? 1 : Math.exp(logScale),
  }
}
