import { seal } from './model.js'
import { readParams } from './read-params.js'
import type { ProductPropensity, PropensityParams } from './types.js'

/**
 * A model with coefficients of the caller's own.
 *
 * @throws ClienteleError naming the field at fault.
 * @example
 * import { productPropensity } from 'clientele/segmentation'
 * const model = productPropensity.fromParams({
 *   target: 'holding',
 *   attributes: { exports: 'yes-no' },
 *   products: {
 *     guarantee: {
 *       features: [{ attribute: 'exports', of: 'word', word: 'yes', centre: 0, spread: 1 }],
 *       intercept: -2,
 *       coefficients: [2],
 *     },
 *   },
 * })
 * productPropensity.probabilities(model, { exports: [true, false] }).products.guarantee.probability[0] // => 0.5
 */
export function fromParams(params: PropensityParams): ProductPropensity {
  return seal(readParams(params, 'params'), { source: 'given' })
}
