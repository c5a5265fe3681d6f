/**
 * What the clusterings of numbers stand on: columns on one scale, distinct rows, the order and the names of clusters.
 *
 * @module
 */
export type { ClusterOrder, UnorderedClusters } from './canonical-order.js'
export { canonicalOrder, expectClusterOrder } from './canonical-order.js'
export { clusterNames } from './cluster-names.js'
export type { DistinctRows } from './distinct-rows.js'
export { distinctRows } from './distinct-rows.js'
export { expectClustering } from './expect-clustering.js'
export type { FeatureTable } from './feature-table.js'
export { applyScales, LARGEST_FEATURE, readFeatures } from './feature-table.js'
