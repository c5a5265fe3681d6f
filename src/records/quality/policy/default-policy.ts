/**
 * What is expected of data where a lender says nothing else. Weights, half-lives and bounds are judgement, said here so that they
 * can be argued with; none is an estimate.
 *
 * @module
 */
import { deepFreeze } from '../../../model/index.js'
import { DEFAULT_AGEING } from './default-ageing.js'
import { EXPECTED_FIELDS, EXPECTED_RECORDS } from './default-expectations.js'
import { PLAUSIBLE } from './default-ranges.js'
import type { QualityPolicy } from './types.js'

/**
 * The policy that is used where none is given: all six questions and all tables count alike, no source is graded.
 *
 * @example
 * import { DEFAULT_QUALITY_POLICY } from 'clientele/records'
 * DEFAULT_QUALITY_POLICY.ageing.contacts // => { halfLifeDays: 365 }
 */
export const DEFAULT_QUALITY_POLICY: QualityPolicy = deepFreeze({
  kind: 'quality-policy',
  version: 1,
  dimensions: { completeness: 1, validity: 1, uniqueness: 1, consistency: 1, timeliness: 1, reliability: 1 },
  tables: {},
  fields: EXPECTED_FIELDS,
  records: EXPECTED_RECORDS,
  plausible: PLAUSIBLE,
  earliestDay: '1950-01-01',
  ageing: DEFAULT_AGEING,
  undated: 0,
  sources: {},
  tolerance: 0.01,
})
