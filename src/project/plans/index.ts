/**
 * Financing plans side by side: what each costs, whether it can be carried, what it earns its lender.
 *
 * @module
 */
export type { BorrowerSide } from './borrower-side.js'
export { checkFinancingPlans, compareFinancingPlans } from './compare-financing-plans.js'
export type { ComparedPlan, PlanComparison, PlanComparisonOptions, PlanRow } from './compare-types.js'
export type { CoverMinimum, CoverPath, CoverPoint } from './cover-path.js'
export { facilityOfLoan } from './facility-of-loan.js'
export type { LenderSide, PlanPrice, RelationshipReturn } from './lender-side.js'
export { planWarnings } from './plan-warnings.js'
export type { PlanCriterion, PlanRanking } from './ranking.js'
export type { PlanReason } from './reasons.js'
export type { OtherRate, OtherTenor, PlanRemedy, SmallerLoan } from './remedies.js'
export type { RepaymentPlans, RepaymentRequest, RepaymentShapeName } from './repayment-plans.js'
export { repaymentPlans } from './repayment-plans.js'
export type { DebtServiceYear, ScheduleSummary } from './schedule-summary.js'
export type {
  FinancedProject,
  FinancingPlan,
  MonthlyCashFlows,
  PlanClient,
  PlanCollateral,
  PlanEconomics,
} from './types.js'
export type { PlanWarning, PlanWarningCode, PlanWarningOptions } from './warning-levels.js'
