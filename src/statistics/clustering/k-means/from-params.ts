import { seal } from './model.js'
import { readParams } from './params.js'
import type { KMeansModel, KMeansParams } from './types.js'

/**
 * A model with scales and centres by policy: rows go to the nearest of them.
 *
 * @param params the scale of each feature, and the clusters in their order, each with its centre in the units of the columns.
 * @throws ClienteleError naming the feature, centre or name at fault: `MISSING_VALUE`, `OUT_OF_RANGE`, `UNKNOWN_OPTION`,
 * `CONFLICTING_OPTIONS` for a name that is there twice, `EMPTY_INPUT`.
 * @example
 * import { kMeans } from 'clientele/statistics'
 * const model = kMeans.fromParams({
 *   features: { drawn: { centre: 0, spread: 1 } },
 *   clusters: [{ name: 'light users', centre: { drawn: 0.1 } }, { name: 'full users', centre: { drawn: 0.9 } }],
 * })
 * Array.from(kMeans.assign(model, { drawn: [0.2, 0.8] }).segment) // => [0, 1]
 */
export function fromParams(params: KMeansParams): KMeansModel {
  return seal(readParams(params, 'params'), { source: 'given' })
}
