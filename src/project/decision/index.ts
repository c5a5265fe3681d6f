/**
 * Decisions on applications, and where to draw the line.
 *
 * @module
 */
export type { Applicants } from './applicants.js'
export { breakEvenProbability } from './cut-off/break-even.js'
export { profitOptimalCutOff } from './cut-off/profit-optimal-cut-off.js'
export type {
  Acceptance,
  CutOffApplicants,
  CutOffBootstrap,
  CutOffConstraint,
  CutOffCurve,
  CutOffOptions,
  CutOffPoint,
  CutOffReport,
  CutOffUncertainty,
  IndividualRule,
} from './cut-off/types.js'
export { checkDecisionPolicy } from './decide/check-policy.js'
export { decide } from './decide/decide.js'
export type {
  AuthorityLevel,
  DecisionPolicy,
  Outcome,
  PolicyRule,
  PricePolicy,
  RiskBand,
  RiskBands,
  RuleEffect,
} from './decide/policy-types.js'
export type {
  Application,
  ApplicationFigures,
  Decision,
  DecisionLimit,
  DecisionPrice,
  DecisionReason,
  DecisionStep,
  NeededChange,
} from './decide/types.js'
export { swapSet } from './swap-set/swap-set.js'
export type {
  AcceptanceRule,
  KnownOutcomes,
  RuleFigures,
  SwapApplicants,
  SwapCell,
  SwapChange,
  SwapFigures,
  SwapSet,
} from './swap-set/types.js'
