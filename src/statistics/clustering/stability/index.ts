/**
 * Whether clusters would come again.
 *
 * @module
 */
export type { CellColumns } from './cluster-stability.js'
export { clusterStability } from './cluster-stability.js'
export type { ClusteringStability, ClusterStability, ClusterStabilityOptions } from './types.js'
