/**
 * Segments of an appraisal.
 *
 * @module
 */
export { SEGMENTS_POLICY } from './policy.js'
export { readSegmentsPolicy } from './read-policy.js'
export type { Segmenter } from './segments-of.js'
export { segmenter } from './segments-of.js'
export type { ClientSegment, SegmentsPolicy, SegmentsRule } from './types.js'
