export type { DependenceKind } from '../../labels/bond-words.js'
export { COOPERATION_WEIGHTS, willingnessToCooperate } from './cooperation.js'
export type {
  Conduct,
  Cooperation,
  CooperationKind,
  CooperationOptions,
  CooperationRecords,
  WillingnessToCooperate,
} from './cooperation-types.js'
export type { ClientDependence, MutualDependence } from './dependence-types.js'
export type { DepthOptions, DepthRow, HeldProducts, RelationshipDepth } from './depth.js'
export { relationshipDepth } from './depth.js'
export type { DependenceColumns, DependenceOptions } from './mutual-dependence.js'
export { DEPENDENCE_PARTS, mutualDependence } from './mutual-dependence.js'
export type { Stickiness, StickinessColumns, StickinessOptions } from './stickiness.js'
export { STICKINESS_PARTS, stickiness } from './stickiness.js'
export type { RelationshipTenure, TenureOptions } from './tenure.js'
export { relationshipTenure } from './tenure.js'
