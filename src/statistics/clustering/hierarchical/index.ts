/**
 * Hierarchical clusters: who is most like whom, and which groups are those made of?
 *
 * Each row begins alone. The two nearest clusters are merged, again and again, and the height of a merge says how far apart they
 * were. The linkage says what "far" is between clusters; see `Linkage`. Heights are those of R's `hclust` for `ward.D2`,
 * `complete`, `single`, `average` and `mcquitty` (here `'weighted'`); of `'centroid'` and `'median'` they are distances, where R,
 * given squares as it asks for them, has their squares.
 *
 * Sources: Lance and Williams (1967), Computer Journal 9(4); Ward (1963), Journal of the American Statistical Association 58;
 * Müllner (2011), arXiv:1109.2378; Murtagh and Legendre (2014), Journal of Classification 31.
 *
 * @module
 */
export type { TreeAssignment, TreeAssignOptions } from './assign.js'
export { assign } from './assign.js'
export { codec } from './codec.js'
export { cophenetic, leafOrder } from './cophenetic.js'
export type { CutOptions, TreeCut } from './cut.js'
export { cut } from './cut.js'
export { fit } from './fit.js'
export { fromDistances } from './from-distances.js'
export type { ClusterTree, Linkage, TreeOptions, TreeParams, TreeReport, TreeWarning } from './types.js'
