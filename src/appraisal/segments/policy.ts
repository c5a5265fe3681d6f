/**
 * The schemes where none are given.
 *
 * @module
 */
import { deepFreeze } from '../../model/deep-freeze.js'
import { CREDIT_STANDING } from '../../segmentation/schemes/credit-standing.js'
import { GROWTH_POTENTIAL } from '../../segmentation/schemes/growth-potential.js'
import { RELATION_SCHEME } from './relation-scheme.js'
import type { SegmentsPolicy } from './types.js'

/**
 * What a client is to the lender, its credit standing and its potential. Any `SegmentScheme` can stand beside or instead of them: those
 * whose limits are amounts of money only where the appraisal counts in that currency.
 *
 * @example
 * import { SEGMENTS_POLICY } from 'clientele/appraisal'
 * SEGMENTS_POLICY.map(({ scheme }) => scheme.name) // => [ 'relation', 'credit-standing', 'growth-potential' ]
 */
export const SEGMENTS_POLICY: SegmentsPolicy = /* @__PURE__ */ deepFreeze<SegmentsPolicy>([
  { scheme: RELATION_SCHEME },
  { scheme: CREDIT_STANDING },
  { scheme: GROWTH_POTENTIAL, facts: { revenueGrowth: 'salesGrowth' } },
])
