import type { FeatureColumns } from '../types.js'
import { evaluate } from './evaluate.js'
import type { GaussianMixtureModel } from './types.js'

/** How likely each row is to be of each component. */
export interface MembershipProbabilities {
  /** How many rows. */
  readonly size: number
  /** The components, in the order of the model. */
  readonly segmentNames: readonly string[]
  /** A column per component; those of a row add up to 1. */
  readonly probability: readonly Float64Array[]
}

/**
 * The probability of every component for every row: πₖ φₖ(x) / Σ π φ(x), by Bayes' rule.
 *
 * @throws ClienteleError as `assign`.
 * @example
 * import { gaussianMixture } from 'clientele/statistics'
 * const component = (name: string, share: number, mean: number) => ({ name, share, mean: [mean], covariance: [[1]] })
 * const model = gaussianMixture.fromParams({ features: ['debt'], components: [component('low', 0.8, 0), component('high', 0.2, 4)] })
 * gaussianMixture.probabilities(model, { debt: [2] }).probability.map(column => column[0]) // => [0.8, 0.2]
 */
export function probabilities(model: GaussianMixtureModel, columns: FeatureColumns): MembershipProbabilities {
  const { size, names, probabilities } = evaluate(model, columns)
  return { size, segmentNames: names, probability: probabilities }
}
