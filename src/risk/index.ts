/**
 * What a client may cost: how likely default is, and what tells of it.
 *
 * @module
 */
import * as scorecard from './scorecard/index.js'

export * from './behaviour/index.js'
export * from './binning/index.js'
export * from './calibration/index.js'
export * from './capacity/index.js'
export * from './capital/index.js'
export * from './coefficient/index.js'
export * from './concentration/index.js'
export * from './connected-clients/index.js'
export * from './limits/index.js'
export * from './loan-classes/index.js'
export * from './loss/index.js'
export * from './low-default/index.js'
export * from './migration/index.js'
export * from './portfolio/index.js'
export * from './ratio-models/index.js'
export * from './roll-forward/index.js'
export type {
  Characteristic,
  Explanation,
  Reason,
  ScorecardClient,
  ScorecardColumns,
  ScorecardData,
  ScorecardModel,
  ScorecardOptions,
  ScorecardParams,
  ScorecardReport,
  ScorecardRow,
} from './scorecard/index.js'
export * from './stress/index.js'
export * from './structural/index.js'
export * from './validation/index.js'
export { scorecard }
