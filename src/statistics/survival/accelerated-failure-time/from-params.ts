import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { expectTimeUnit } from '../../../money/core.js'
import { seal } from './model.js'
import { readParams } from './params.js'
import type { FailureTimeModel, FailureTimeParams } from './types.js'

/** What a published model does not say in its parameters. */
export interface FailureTimeUnit {
  readonly timeUnit: TimeUnit
}

/**
 * A model from parameters as they are published, or as an expert states them.
 *
 * @throws ClienteleError naming the parameter at fault.
 * @example
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const params = { distribution: 'weibull', intercept: 3, coefficients: {}, scale: 0.5 }
 * const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
 * acceleratedFailureTime.survivalProbability(model, {}, { horizon: 12 })[0].toFixed(4) // => '0.6998'
 */
export function fromParams(params: FailureTimeParams, options: FailureTimeUnit): FailureTimeModel {
  expectKnownKeys(expectObject(options, 'options'), ['timeUnit'], 'options')
  return seal(readParams(params, 'params'), expectTimeUnit(options.timeUnit, 'options.timeUnit'), { source: 'given' })
}
