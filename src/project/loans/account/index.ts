/**
 * What happens to a loan after its contract.
 *
 * @module
 */
export { loanAccount } from './loan-account.js'
export type { LoanStatus } from './loan-status.js'
export { loanStatus } from './loan-status.js'
export type { ModificationEffect, ModificationOptions } from './modification-effect.js'
export { modificationEffect } from './modification-effect.js'
export type { Payoff } from './payoff-amount.js'
export { payoffAmount } from './payoff-amount.js'
export type { RepaymentRows } from './repayment-rows.js'
export { repaymentRows } from './repayment-rows.js'
export type {
  AccountBalance,
  AccountEntry,
  AccountTotals,
  Allocation,
  AllocationStep,
  DatedAmount,
  DueDay,
  DuePart,
  EntryKind,
  LoanAccount,
  LoanAccountOptions,
  LoanEvent,
  LoanPayment,
  LoanPrepayment,
  LoanRateChange,
  LoanRestructuring,
  LoanWaiver,
  PenaltyRate,
  PenaltyTerms,
  PrepaymentEffect,
  PrepaymentFee,
  PrepaymentTerms,
  Restructuring,
} from './types.js'
