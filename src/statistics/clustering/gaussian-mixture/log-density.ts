import type { FeatureColumns } from '../types.js'
import { evaluate } from './evaluate.js'
import type { GaussianMixtureModel } from './types.js'

/**
 * ln Σₖ πₖ φₖ(x) of each row: how usual it is among all components together. The lowest are the clients that no cluster explains.
 *
 * @throws ClienteleError as `assign`.
 * @example
 * import { gaussianMixture } from 'clientele/statistics'
 * const model = gaussianMixture.fromParams({ features: ['debt'], components: [{ name: 'all', share: 1, mean: [0], covariance: [[1]] }] })
 * Array.from(gaussianMixture.logDensity(model, { debt: [0, 3] })) // => [-0.9189385332046727, -5.418938533204673]
 */
export function logDensity(model: GaussianMixtureModel, columns: FeatureColumns): Float64Array {
  return evaluate(model, columns).logDensity
}
