/**
 * How far rows are apart: what clusterings that need no more than distances stand on.
 *
 * @module
 */
export { canonicalPlaces } from './canonical-places.js'
export type { ComparedRows } from './compared-rows.js'
export { COMPARISON_KEYS, readComparedRows } from './compared-rows.js'
export { gatherColumns, rowAt } from './gather.js'
export { expectDistances } from './given-distances.js'
export type { PairSource } from './pair-source.js'
export { givenSource, pairSource } from './pair-source.js'
export { completeComparison } from './read-comparison.js'
export { expectRowOf } from './read-row.js'
export type { ReadRows, RowDistances } from './row-distances.js'
export { pointOf, readRows } from './row-distances.js'
export type {
  Comparison,
  ComparisonOptions,
  ComparisonWarning,
  FeatureComparison,
  GowerComparison,
  PairDistances,
} from './types.js'
export { fillUndefined, undefinedPairsWarning } from './undefined-pairs.js'
