import { expectKnownKeys, expectObject } from '../../../../errors/index.js'
import { expectTimeUnit } from '../../../../money/core.js'
import type { CoxUnit } from '../../cox/from-params.js'
import { seal } from './model.js'
import { readParams } from './params.js'
import type { FineGrayModel, FineGrayParams } from './types.js'

/**
 * A model from parameters as they are published, or from another program: coefficients, the means the baseline is at (0 where it is
 * that of all columns 0), and the steps of its cumulative sub-distribution hazard.
 *
 * @throws ClienteleError naming the parameter at fault: `MISSING_VALUE`, `OUT_OF_RANGE`, `LENGTH_MISMATCH`, `UNKNOWN_OPTION`,
 * `EMPTY_INPUT`.
 * @example
 * import { fineGray } from 'clientele/statistics'
 * const baseline = { times: [6, 12], cumulativeHazard: [0.1, 0.3], until: 24 }
 * const params = { ending: 'default', coefficients: { leverage: 0.5 }, means: { leverage: 3 }, baseline }
 * const model = fineGray.fromParams(params, { timeUnit: 'month' })
 * fineGray.incidenceProbability(model, { leverage: [3] }, { horizon: 12 })[0].toFixed(4) // => '0.2592'
 */
export function fromParams(params: FineGrayParams, options: CoxUnit): FineGrayModel {
  expectKnownKeys(expectObject(options, 'options'), ['timeUnit'], 'options')
  return seal(expectTimeUnit(options.timeUnit, 'options.timeUnit'), readParams(params, 'params'), { source: 'given' })
}
