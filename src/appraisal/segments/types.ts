/**
 * Segments of an appraisal.
 *
 * @module
 */
import type { SegmentScheme } from '../../segmentation/rules/types.js'

/** One scheme, and where its facts come from. */
export interface SegmentsRule {
  readonly scheme: SegmentScheme
  /**
   * By fact of the scheme, the attribute or figure of the appraisal that is taken for it, in the same unit. Facts that are not listed are
   * those of the same name; of facts that no attribute or figure is called like, nothing is known.
   */
  readonly facts?: Readonly<Record<string, string>>
}

/** The segments of one house: clients are in one segment of each scheme. */
export type SegmentsPolicy = readonly SegmentsRule[]

/** The segment of a client in one scheme. */
export interface ClientSegment {
  /** Name of the scheme. */
  readonly scheme: string
  /** As the scheme calls it; 'unassigned' where no rule surely holds. */
  readonly segment: string
  /** The rule that fired. */
  readonly rule?: string
  /** Whether it stands however missing facts turn out. */
  readonly certain: boolean
}
