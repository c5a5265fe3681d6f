/**
 * Loans: what is due when, in exact minor units.
 *
 * @module
 */
export { checkLoan } from './check-loan.js'
export { loanSchedule } from './loan-schedule.js'
export type {
  AnnuityRepayment,
  BulletRepayment,
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
  Repayment,
  Sculpted,
  SteppedRate,
  StepRepayment,
} from './types.js'
