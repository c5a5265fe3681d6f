/**
 * How good is a grouping, and how many groups are there?
 *
 * @module
 */
export { calinskiHarabasz } from './calinski-harabasz.js'
export type { ClusterChoice } from './choose-clusters.js'
export { chooseClusters } from './choose-clusters.js'
export type { CriteriaRow } from './criteria-row.js'
export { daviesBouldin } from './davies-bouldin.js'
export type { GapRow, GapStatistic } from './gap-statistic.js'
export { gapStatistic } from './gap-statistic.js'
export type { CriterionOptions } from './grouped-rows.js'
export type { ClusteringBy, NumberOptions } from './scaled-columns.js'
export { silhouette, silhouetteOfDistances } from './silhouette.js'
export type { SegmentSilhouette, Silhouettes } from './silhouettes.js'
export { simplifiedSilhouette } from './simplified-silhouette.js'
export type { Choices, Verdict } from './verdict.js'
