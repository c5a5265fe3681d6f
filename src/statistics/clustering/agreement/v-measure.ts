import type { Segments } from '../segments.js'
import { contingencyOf } from './contingency.js'
import { entropiesOf } from './entropies.js'

/** How well found segments meet known classes. */
export interface VMeasure {
  /** 1 where every found segment holds rows of one class only; within [0, 1]. */
  readonly homogeneity: number
  /** 1 where all rows of a class are in one found segment; within [0, 1]. */
  readonly completeness: number
  /** Their harmonic mean. */
  readonly vMeasure: number
}

/**
 * How well a grouping meets classes that are known:
 *
 *   homogeneity = I / H(classes)        completeness = I / H(found)        V = 2 h c / (h + c)
 *
 * Classes of one kind only are met by any grouping (homogeneity 1), and a single segment is always complete.
 *
 * @param classes what is known; `found` the grouping of the same rows in the same order.
 * @throws ClienteleError `EMPTY_INPUT` without rows, `LENGTH_MISMATCH` for other rows, `OUT_OF_RANGE` naming rows without a segment.
 * @see Rosenberg & Hirschberg (2007), V-Measure: a conditional entropy-based external cluster evaluation measure, EMNLP, with β = 1.
 * @example
 * import { vMeasure } from 'clientele/statistics'
 * const classes = { segment: [0, 0, 1, 1], segmentNames: ['paid', 'defaulted'] }
 * const found = { segment: [0, 1, 2, 2], segmentNames: ['a', 'b', 'c'] }
 * const { homogeneity, completeness } = vMeasure(classes, found)
 * homogeneity // => 1
 * completeness.toFixed(4) // => '0.6667'
 */
export function vMeasure(classes: Segments, found: Segments): VMeasure {
  const { one, other, mutual } = entropiesOf(contingencyOf(classes, found, ['classes', 'found']))
  const homogeneity = one === 0 ? 1 : mutual / one
  const completeness = other === 0 ? 1 : mutual / other
  const sum = homogeneity + completeness
  return { homogeneity, completeness, vMeasure: sum === 0 ? 0 : (2 * homogeneity * completeness) / sum }
}
