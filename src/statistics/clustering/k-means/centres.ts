import type { NamedCentres } from '../agreement/index.js'
import { expectModel } from './model.js'
import type { KMeansModel } from './types.js'

/**
 * Where the clusters lie, in the units of the columns, as `matchCentres` takes them.
 *
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no k-means model.
 * @example
 * import { kMeans } from 'clientele/statistics'
 * const model = kMeans.fit({ years: [1, 3, 20, 22, 24] }, { clusters: 2 })
 * kMeans.centres(model).centres // => { years: [22, 2] }
 * kMeans.centres(model).segmentNames // => ['cluster 1', 'cluster 2']
 */
export function centres(model: KMeansModel): NamedCentres {
  const { features, clusters } = expectModel(model, 'model').params
  const scales = Object.entries(features)
  return {
    segmentNames: clusters.map(({ name }) => name),
    centres: Object.fromEntries(scales.map(([name]) => [name, clusters.map(({ centre }) => centre[name]!)])),
    spreads: Object.fromEntries(scales.map(([name, { spread }]) => [name, spread])),
  }
}
