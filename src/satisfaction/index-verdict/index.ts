/**
 * May a satisfaction index be reported, and which of its paths may be read?
 *
 * @module
 */
export type { OverlapOptions } from './construct-overlaps.js'
export { constructOverlaps } from './construct-overlaps.js'
export { indexVerdict } from './index-verdict.js'
export { INDEX_THRESHOLDS } from './thresholds.js'
export type {
  ConstructOverlap,
  IndexCheck,
  IndexCheckCode,
  IndexThreshold,
  IndexVerdict,
  IndexVerdictOptions,
} from './types.js'
