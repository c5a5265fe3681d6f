import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { AttributeRow } from '../../gower/types.js'
import type { Comparison } from '../distances/index.js'
import { completeParams, seal } from './model.js'
import type { KMedoidsModel } from './types.js'

/** Clusters as a caller gives them. */
export interface GivenMedoids {
  /** A row per cluster: what a typical member of it is like. */
  readonly medoids: readonly AttributeRow[]
  /** How rows are compared, complete: with ranges of numbers, or the scale of each feature. */
  readonly comparison: Comparison
  /** Default: 'cluster 1', 'cluster 2' ... */
  readonly names?: readonly string[]
}

/**
 * Clusters by policy, without rows: each is told by a row that is typical of it.
 *
 * @throws ClienteleError naming the medoid, the cell or the part of the comparison that is at fault; `EMPTY_INPUT` without
 * medoids.
 * @example
 * import { kMedoids } from 'clientele/segmentation'
 * const model = kMedoids.fromParams({
 *   names: ['builders', 'operators'],
 *   medoids: [{ stage: 'construction', debtShare: 0.8 }, { stage: 'operation', debtShare: 0.4 }],
 *   comparison: {
 *     metric: 'gower',
 *     attributes: { stage: { kind: 'nominal' }, debtShare: { kind: 'number', range: [0, 1] } },
 *   },
 * })
 * const { segment } = kMedoids.assign(model, { stage: ['operation', 'construction'], debtShare: [0.5, 0.3] })
 * segment // => Uint16Array(2) [ 1, 0 ]
 */
export function fromParams(params: GivenMedoids): KMedoidsModel {
  expectKnownKeys(expectObject(params, 'params'), ['names', 'medoids', 'comparison'], 'params')
  return seal(completeParams(params, 'params'), { source: 'given' })
}
