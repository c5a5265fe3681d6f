/**
 * Which prospects to go after first.
 *
 * @module
 */
export { PROSPECT_POLICY, readProspectPolicy } from './policy.js'
export type { ProspectOptions } from './rank-prospects.js'
export { rankProspects } from './rank-prospects.js'
export type {
  ConditionStand,
  ModelColumn,
  ProspectCondition,
  ProspectModel,
  ProspectPolicy,
  ProspectRanking,
  RankedProspect,
} from './types.js'
