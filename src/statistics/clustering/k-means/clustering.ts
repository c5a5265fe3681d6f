import type { Clustering, FeatureColumns } from '../types.js'
import { assign } from './assign.js'
import { fit as fitModel } from './fit.js'
import type { KMeansModel, KMeansOptions } from './types.js'

/**
 * K-means with its options, ready to be asked again and again: by `chooseClusters`, `gapStatistic` and `clusterStability`.
 *
 * @param options as for `fit`; checked when it is asked.
 * @example
 * import { kMeans } from 'clientele/statistics'
 * const twoClusters = kMeans.clustering({ clusters: 2 })
 * const columns = { years: [1, 2, 3, 20, 22] }
 * Array.from(twoClusters.assign(twoClusters.fit(columns), columns).segment) // => [0, 0, 0, 1, 1]
 */
export function clustering(options: KMeansOptions): Clustering<FeatureColumns, KMeansModel> {
  return { fit: columns => fitModel(columns, options), assign }
}
