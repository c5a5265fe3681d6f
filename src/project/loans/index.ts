/**
 * Loans: what is due when, in exact minor units.
 *
 * @module
 */
export * from './account/index.js'
export type { AmortisedCost, AmortisedCostRow } from './amortised-cost-table.js'
export { amortisedCost } from './amortised-cost-table.js'
export { checkLoan } from './check-loan.js'
export type { EffectiveRateOptions } from './effective/lender-flows.js'
export type {
  EffectiveInterestRate,
  NoEffectiveRate,
  OneEffectiveRate,
  SeveralEffectiveRates,
} from './effective-rate.js'
export { effectiveInterestRate } from './effective-rate.js'
export { loanSchedule } from './loan-schedule.js'
export type {
  AgencyFee,
  AnnuityRepayment,
  BulletRepayment,
  CommitmentFee,
  CompoundedInArrears,
  CustomRepayment,
  EqualPrincipal,
  FixedRate,
  FloatingRate,
  Grace,
  Instalment,
  Loan,
  LoanFee,
  LoanPeriods,
  LoanRate,
  LoanSchedule,
  Lookback,
  RateFixing,
  RateIndex,
  Repayment,
  Sculpted,
  SteppedRate,
  StepRepayment,
  UndrawnAmount,
  UpFrontFee,
} from './types.js'
