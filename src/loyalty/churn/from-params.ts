import { readParams, seal } from './model.js'
import type { ChurnParams, ChurnProbability } from './types.js'

/**
 * A model with coefficients of the caller's own.
 *
 * @throws ClienteleError naming the field at fault.
 * @example
 * import { churnProbability } from 'clientele/loyalty'
 * const model = churnProbability.fromParams({
 *   attributes: { complained: 'yes-no' },
 *   model: {
 *     features: [{ attribute: 'complained', of: 'word', word: 'yes', centre: 0, spread: 1 }],
 *     intercept: -2,
 *     coefficients: [2],
 *   },
 * })
 * churnProbability.probabilities(model, { complained: [true, false] }).probability[0] // => 0.5
 */
export function fromParams(params: ChurnParams): ChurnProbability {
  return seal(readParams(params, 'params'), { source: 'given' })
}
