import type { AttributeColumns } from '../../gower/types.js'
import { canonicalPlaces, readRows } from '../distances/index.js'
import type { Segments } from '../segments.js'
import { UNASSIGNED } from '../segments.js'
import { paramsOf } from './model.js'
import { nearestMedoids } from './nearest.js'
import type { KMedoidsModel } from './types.js'

/** Rows by their nearest medoid. */
export interface KMedoidsAssignment extends Segments {
  readonly size: number
  readonly segment: Uint16Array
  /** The clusters in their order; by Gower's distance 'unassigned' comes last, for who shares no known attribute with any. */
  readonly segmentNames: readonly string[]
  /** How far each row is from its medoid; 0 for who is in no cluster. */
  readonly distance: Float64Array
  /** Share of all weight that is known of the row and of its medoid, within [0, 1]; 0 for who is in no cluster. */
  readonly coverage: Float64Array
}

/**
 * Rows, old ones or new, in the clusters of their nearest medoids. What is missing of a row is not compared; who shares no
 * known attribute with any medoid is 'unassigned'.
 *
 * @param columns those of the fit, of any length.
 * @throws ClienteleError as `fit` does for its columns; `INVALID_DOCUMENT` for another model.
 * @example
 * import { kMedoids } from 'clientele/segmentation'
 * const model = kMedoids.fromParams({
 *   medoids: [{ revenue: 10 }, { revenue: 500 }],
 *   comparison: { metric: 'gower', attributes: { revenue: { kind: 'number', scale: 'log', range: [1, 1000] } } },
 *   names: ['small', 'large'],
 * })
 * const { segment, segmentNames } = kMedoids.assign(model, { revenue: [40, 90, null] })
 * Array.from(segment, place => segmentNames[place]) // => [ 'small', 'large', 'unassigned' ]
 */
export function assign(model: KMedoidsModel, columns: AttributeColumns): KMedoidsAssignment {
  const { names, medoids, comparison } = paramsOf(model)
  const rows = readRows(comparison, columns)
  const { medoid, distance, coverage } = nearestMedoids(rows, medoids, canonicalPlaces(comparison, medoids))
  const segmentNames = comparison.metric === 'gower' ? [...names, UNASSIGNED] : names
  return { size: rows.size, segment: medoid, segmentNames, distance, coverage }
}
