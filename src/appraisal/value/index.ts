export { CLIENT_VALUE_POLICY } from './default-policy.js'
export type { GroupValue, ValuedClient } from './groups.js'
export { groupValues } from './groups.js'
export { learnValue } from './learn-value.js'
export { readValuePolicy } from './read-policy.js'
export type { ReconciledValues } from './reconcile.js'
export { reconcileValues } from './reconcile.js'
export type { LeverStress, ReverseStress, StressLever } from './reverse-stress.js'
export { reverseStress } from './reverse-stress.js'
export type {
  ByKind,
  CapitalRule,
  CostLine,
  FacilityKind,
  LearntFigure,
  LearntSigning,
  LearntSpread,
  RunOffShape,
  ValueLearnt,
  ValuePolicy,
  ValuePrior,
  ValueTerms,
} from './types.js'
export type { Valuer } from './value-of.js'
export { valueOfClient, valuer } from './value-of.js'
