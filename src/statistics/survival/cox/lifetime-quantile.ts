import { expectFinite, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { RegressionColumns } from '../../regression/regression.js'
import { columnsOf, predictorOf } from './linear-predictor.js'
import { expectModel } from './model.js'
import type { CoxModel } from './types.js'
import type { CoxAsked } from './windows.js'
import { sumAfter, windowsOf } from './windows.js'

/** Of whom, and of which share. */
export interface CoxQuantileOptions extends CoxAsked {
  /** By when this share will have left, within (0, 1); 0.5, the median, by default. */
  readonly probability?: number
}

/** Times still to come, where the data go so far. */
export interface CoxQuantiles {
  /** In the model's unit of time, from now; 0 where not defined. */
  readonly values: Float64Array
  /** 1 where the time exists, 0 where more than the others stay beyond the longest duration of the data. */
  readonly defined: Uint8Array
  readonly why: readonly ('' | 'beyond the data')[]
}

/**
 * When, from now, the given share of such clients will have left: the first time at which survival from the tenure on is
 * 1 − probability or less.
 *
 * @throws ClienteleError as `survivalProbability`; `OUT_OF_RANGE` for a probability outside of (0, 1).
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const baseline = [{ times: [6, 12], cumulativeHazard: [0.1, 0.3], variance: [0, 0], from: 0, until: 24 }]
 * const model = coxModel.fromParams({ coefficients: { rate: 0.5 }, means: { rate: 4 }, baseline }, { timeUnit: 'month' })
 * const { values, defined } = coxModel.lifetimeQuantile(model, { rate: [4, 7, 9] })
 * Array.from(values) // => [0, 12, 6]
 * Array.from(defined) // => [0, 1, 1]
 */
export function lifetimeQuantile(
  model: CoxModel,
  columns: RegressionColumns,
  options: CoxQuantileOptions = {},
): CoxQuantiles {
  expectKnownKeys(expectObject(options, 'options'), ['probability', 'tenure', 'stratum'], 'options')
  const needed = Math.log(-Math.log1p(-expectShare(options.probability)))
  const checked = expectModel(model)
  const predictor = predictorOf(checked.params, columnsOf(checked.params, columns))
  const { tenure, baseline, before } = windowsOf(checked, predictor.length, options, 0)
  const values = new Float64Array(predictor.length)
  const defined = new Uint8Array(predictor.length)
  for (let i = 0; i < values.length; i++) {
    const { times, cumulativeHazard } = baseline[i]!
    const gone = sumAfter(cumulativeHazard, before[i]!)
    const at = firstReaching(cumulativeHazard, before[i]!, gone + Math.exp(needed - predictor[i]!))
    if (at === times.length) continue
    values[i] = times[at]! - tenure[i]!
    defined[i] = 1
  }
  return { values, defined, why: Array.from(defined, known => (known === 1 ? '' : 'beyond the data')) }
}

function expectShare(probability: unknown = 0.5): number {
  const share = expectFinite(probability, 'options.probability')
  if (share > 0 && share < 1) return share
  return reject('OUT_OF_RANGE', 'options.probability', 'a number between 0 and 1', probability)
}

/** The first place from `start` on at which rising sums are as much; their number, where none is. */
function firstReaching(sums: readonly number[], start: number, enough: number): number {
  let [low, high] = [start, sums.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! >= enough) high = middle
    else low = middle + 1
  }
  return low
}
