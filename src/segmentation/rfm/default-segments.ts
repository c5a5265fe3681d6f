import { deepFreeze } from '../../model/index.js'
import type { SegmentRule } from './segment-rules.js'

/**
 * The segments of a model that is given none, for scores from 1 to 5: eleven names in the field's common words, by
 * thirteen rules that leave no cell out. `labels` has their words in English and Chinese (`segment.champions`).
 *
 * @example
 * import { rfm } from 'clientele/segmentation'
 * rfm.defaultSegments[0] // => { name: 'champions', recency: [4, 5], frequency: [4, 5], monetary: [4, 5] }
 * rfm.checkSegments(rfm.defaultSegments).uncovered // => []
 */
export const defaultSegments: readonly SegmentRule[] = deepFreeze([
  { name: 'champions', recency: [4, 5], frequency: [4, 5], monetary: [4, 5] },
  { name: 'loyal', recency: [3, 5], frequency: [4, 5] },
  { name: 'potential-loyalist', recency: [4, 5], frequency: [2, 3] },
  { name: 'new', recency: [5, 5], frequency: [1, 1] },
  { name: 'promising', recency: [4, 4], frequency: [1, 1] },
  { name: 'need-attention', recency: [3, 3], frequency: [3, 3] },
  { name: 'need-attention', recency: [3, 3], frequency: [1, 2], monetary: [4, 5] },
  { name: 'about-to-sleep', recency: [3, 3], frequency: [1, 2] },
  { name: 'cannot-lose', recency: [1, 2], frequency: [4, 5], monetary: [4, 5] },
  { name: 'at-risk', recency: [1, 2], frequency: [3, 5] },
  { name: 'at-risk', recency: [2, 2], frequency: [1, 2], monetary: [4, 5] },
  { name: 'hibernating', recency: [2, 2], frequency: [1, 2] },
  { name: 'lost', recency: [1, 1], frequency: [1, 2] },
])
