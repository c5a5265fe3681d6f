export { CLIENT_VALUE_POLICY } from './default-policy.js'
export { learnValue } from './learn-value.js'
export { readValuePolicy } from './read-policy.js'
export type {
  ByKind,
  CapitalRule,
  FacilityKind,
  LearntFigure,
  ValueLearnt,
  ValuePolicy,
  ValuePrior,
  ValueTerms,
} from './types.js'
export type { Valuer } from './value-of.js'
export { valueOfClient, valuer } from './value-of.js'
