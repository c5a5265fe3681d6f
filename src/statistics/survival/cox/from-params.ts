import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { expectTimeUnit } from '../../../money/core.js'
import { seal } from './model.js'
import { readParams } from './params.js'
import type { CoxModel, CoxParams } from './types.js'

/** What published coefficients and baselines do not say of themselves. */
export interface CoxUnit {
  /** Of every time in the parameters. */
  readonly timeUnit: TimeUnit
}

/**
 * A model from parameters as they are published, or from another program: coefficients, the means the baseline is at (0 where
 * it is that of all columns 0), and the steps of its cumulative hazard.
 *
 * @throws ClienteleError naming the parameter at fault: `MISSING_VALUE`, `OUT_OF_RANGE`, `LENGTH_MISMATCH`, `UNKNOWN_OPTION`,
 * `CONFLICTING_OPTIONS` for two baselines of one stratum, `EMPTY_INPUT`.
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const baseline = [{ times: [6, 12], cumulativeHazard: [0.1, 0.3], variance: [0, 0], from: 0, until: 24 }]
 * const model = coxModel.fromParams({ coefficients: { rate: 0.5 }, means: { rate: 4 }, baseline }, { timeUnit: 'month' })
 * coxModel.survivalProbability(model, { rate: [4, 6] }, { horizon: 12 })[0].toFixed(4) // => '0.7408'
 */
export function fromParams(params: CoxParams, options: CoxUnit): CoxModel {
  expectKnownKeys(expectObject(options, 'options'), ['timeUnit'], 'options')
  return seal(expectTimeUnit(options.timeUnit, 'options.timeUnit'), readParams(params, 'params'), { source: 'given' })
}
