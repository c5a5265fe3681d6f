import type { StagePlan } from './plan.js'
import type { FoundWeights } from './search-weights.js'

/**
 * Turns every construct the way its items point: the item with the largest loading, or the one that was named, loads positively.
 * Weights are known up to their sign only; without a rule a resample may find the mirror image, and with the rule of the
 * dominant item it still may where two items that say the opposite load alike. `found` is turned in place.
 *
 * @returns loadings: correlations of indicators with the score of their construct.
 */
export function orient(found: FoundWeights, covariance: Float64Array, { blocks, names }: StagePlan): Float64Array {
  const { weights, covariances, correlations } = found
  const [size, count] = [blocks.length, names.length]
  const loadings = new Float64Array(count)
  for (const [j, { start, end, positive }] of blocks.entries()) {
    let dominant = start
    for (let h = start; h < end; h++) {
      loadings[h] = covariances[h * size + j]! / Math.sqrt(covariance[h * count + h]!)
      // Loadings that are equal but for rounding must not decide by it: the first of them does.
      if (Math.abs(loadings[h]!) > Math.abs(loadings[dominant]!) + 1e-9) dominant = h
    }
    if (loadings[positive ?? dominant]! >= 0) continue
    for (let h = start; h < end; h++) {
      weights[h] = -weights[h]!
      loadings[h] = -loadings[h]!
    }
    for (let h = 0; h < count; h++) covariances[h * size + j] = -covariances[h * size + j]!
    for (let i = 0; i < size; i++) {
      if (i === j) continue
      correlations[i * size + j] = -correlations[i * size + j]!
      correlations[j * size + i] = -correlations[j * size + i]!
    }
  }
  return loadings
}
