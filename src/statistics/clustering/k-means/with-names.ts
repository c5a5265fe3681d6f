import { reviveWith } from '../../../model/index.js'
import { clusterNames } from '../features/index.js'
import { codec } from './codec.js'
import { seal } from './model.js'
import type { KMeansModel } from './types.js'

/**
 * The same model with other names: those that people gave the clusters, or those of last period's model that `matchCentres` found.
 *
 * @param names one for each cluster, in the order of the model.
 * @throws ClienteleError `LENGTH_MISMATCH` for another number of names, `CONFLICTING_OPTIONS` for one that is there twice.
 * @example
 * import { kMeans, matchCentres } from 'clientele/statistics'
 * const last = kMeans.fit({ years: [1, 3, 20, 22, 24] }, { clusters: 2, names: ['old friends', 'newcomers'] })
 * const fresh = kMeans.fit({ years: [1, 2, 4, 21, 25] }, { clusters: 2 })
 * const { names } = matchCentres(kMeans.centres(last), kMeans.centres(fresh))
 * kMeans.withNames(fresh, names).params.clusters.map(({ name }) => name) // => ['newcomers', 'old friends']
 */
export function withNames(model: KMeansModel, names: readonly string[]): KMeansModel {
  const { params, fit, madeBy } = reviveWith([codec], model)
  const checked = clusterNames(names, params.clusters.length, 'names')
  const clusters = params.clusters.map(({ centre }, j) => ({ name: checked[j]!, centre }))
  return seal({ features: params.features, clusters }, fit, madeBy)
}
