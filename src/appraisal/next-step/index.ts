/**
 * What to do next for a client.
 *
 * @module
 */

export { allocateBudget } from './allocate-budget.js'
export type { Allocation, AllocationOption } from './allocation-types.js'
export type { BreakEven } from './break-even.js'
export { breakEven } from './break-even.js'
export { learnNextStep } from './learn-next-step.js'
export { loanOffer } from './loan-offer.js'
export type { NextSteps } from './next-step-of.js'
export { nextStepOf, nextSteps } from './next-step-of.js'
export { NEXT_STEP_POLICY } from './next-step-policy.js'
export type { NextStepText, NextStepTextOptions } from './next-step-text.js'
export { nextStepText } from './next-step-text.js'
export type { LendingTerms, LoanAsked, LoanOffer, OfferAnswer } from './offer-types.js'
export type {
  Estimate,
  Lever,
  NextStepPolicy,
  StatedAmount,
  StepAction,
  StepEffect,
  StrategyRule,
} from './policy-types.js'
export { readNextStepPolicy } from './read-policy.js'
export { suggestProducts } from './suggest-products.js'
export type {
  AppraisedClient,
  FiredRule,
  NextStep,
  NextStepLearnt,
  OutlookChange,
  RankedAction,
  StepVerdict,
  UndecidedStep,
  Valuation,
} from './types.js'
