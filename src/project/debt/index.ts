/**
 * How much debt a project carries, and how it comes back.
 *
 * @module
 */

export type {
  CapacityLimits,
  CapacityScenario,
  CapacityTerms,
  CapacityWarning,
  CoverLimits,
  DebtCapacity,
  LimitSlack,
  ScenarioCover,
} from './capacity-types.js'
export type { DefinedColumn } from './columns.js'
export type { CurvedDebt, CurvedDebtTerms } from './curved-debt.js'
export { curvedDebt } from './curved-debt.js'
export { debtCapacity } from './debt-capacity.js'
export type { RepaymentColumns, RepaymentShape, RepaymentTerms } from './repayment-profile.js'
export { repaymentProfile } from './repayment-profile.js'
export type { SculptedDebt, SculptingRows, SculptingTerms } from './sculpted-debt.js'
export { sculptedDebt } from './sculpted-debt.js'
export type { DebtWarning } from './sculpting-warnings.js'
