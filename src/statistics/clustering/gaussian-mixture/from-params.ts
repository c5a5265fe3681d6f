import { seal } from './model.js'
import { checkMixture } from './params.js'
import type { GaussianMixtureModel, MixtureParams } from './types.js'

/**
 * A mixture with components of the caller's own: a published one, or last year's.
 *
 * @throws ClienteleError naming the share, mean or covariance at fault: shares add up to 1, covariances are symmetric and positive
 * definite, names come once.
 * @example
 * import { gaussianMixture } from 'clientele/statistics'
 * const component = { name: 'all', share: 1, mean: [2, 0], covariance: [[4, 1], [1, 1]] }
 * const model = gaussianMixture.fromParams({ features: ['debt', 'growth'], components: [component] })
 * Array.from(gaussianMixture.logDensity(model, { debt: [2], growth: [0] })) // => [-2.3871832107434]
 * gaussianMixture.fromParams({ features: ['debt'], components: [component] }) // => Error LENGTH_MISMATCH
 */
export function fromParams(params: MixtureParams): GaussianMixtureModel {
  return seal(checkMixture(params, 'params'), { source: 'given' })
}
