/**
 * Affordability: whether a borrower can pay a loan, how large it may be, how long it must run.
 *
 * @module
 */
export { affordability } from './affordability.js'
export type { AffordablePrincipal, LargestPrincipal, NoPrincipal } from './affordable-principal.js'
export { affordablePrincipal } from './affordable-principal.js'
export type { AffordableTenors, NoTenor, TenorBound, TenorOptions, TenorsFound } from './affordable-tenor.js'
export { affordableTenors } from './affordable-tenor.js'
export type { RateStress } from './rate-stress.js'
export { stressedLoan } from './rate-stress.js'
export type {
  Affordability,
  AffordabilityFigures,
  AffordabilityLimits,
  AffordabilityOptions,
  AffordabilityWarning,
  Borrower,
  CashFlowBorrower,
  IncomeBorrower,
  LimitCheck,
  LimitName,
  LoanOffer,
  LoanToValueLimit,
} from './types.js'
