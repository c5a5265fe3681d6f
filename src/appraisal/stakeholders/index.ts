/**
 * The stakeholders of a project.
 *
 * @module
 */
export type { StakeholderPolicy } from './policy.js'
export { readStakeholderPolicy, STAKEHOLDER_POLICY } from './policy.js'
export type { StakeholderRecords } from './read-stakeholders.js'
export type { StakeholderMapOptions } from './stakeholder-map.js'
export { stakeholderMap, stakeholderMaps } from './stakeholder-map.js'
export type { StakeholderPageOptions } from './stakeholder-page.js'
export { stakeholderPage } from './stakeholder-page.js'
export type {
  ContactStep,
  Engagement,
  EngagementGap,
  Influence,
  Placed,
  ProjectSupport,
  Quadrant,
  Salience,
  Side,
  StakeholderCoalition,
  StakeholderConflict,
  StakeholderEntry,
  StakeholderMap,
  StakeholderMark,
} from './types.js'
