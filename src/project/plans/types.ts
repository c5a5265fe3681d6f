/**
 * Who would borrow, and the ways to finance that are held beside each other.
 *
 * @module
 */
import type { Curve } from '../../model/index.js'
import type { DateInput, Money } from '../../money/index.js'
import type { AffordabilityLimits, Borrower } from '../affordability/index.js'
import type { Loan } from '../loans/types.js'
import type { Relationship, TermLoan } from '../profitability/types.js'

/** Who would borrow. */
export interface PlanClient {
  readonly name: string
  /** By income, by cash flow of each due day (so that all plans pay on the same days), or by cash flow of each month. */
  readonly borrower: Borrower | MonthlyCashFlows
  /** What the lender keeps to; at least one. */
  readonly limits: AffordabilityLimits
  /** Of one year within [0, 1], or a curve, as that of relationships. Needed where the lender's return is asked for. */
  readonly probabilityOfDefault?: number | Curve
  /**
   * What the client has with the lender already, in the same currency; each plan is looked at with it as well, at the relationship's
   * own probability of default.
   */
  readonly relationship?: Relationship
  /** ISO 4217 code of what the client earns, where that is not the currency of the loan. */
  readonly incomeCurrency?: string
  readonly project?: FinancedProject
}

/** A borrower whose cash flow is foreseen month by month, whenever its loans fall due. */
export interface MonthlyCashFlows {
  readonly kind: 'monthly-cash-flow'
  /** ISO 4217 code. */
  readonly currency: string
  /** The day the first month begins; the others follow it as due days follow a drawing. No plan is drawn before it. */
  readonly from: DateInput
  /** Cash flow available for debt service by month, in minor units; may be negative. Within a month it comes evenly by days. */
  readonly cashFlows: readonly number[]
  /** Payments on other loans by month, in minor units; >= 0, none by default, one for each cash flow. */
  readonly debtService?: readonly number[]
}

/** What the money is for. */
export interface FinancedProject {
  /** The day it begins to earn: the end of construction. */
  readonly readyOn?: DateInput
  /** The day until which it earns: the end of its useful life, of a concession, of a lease. */
  readonly usefulUntil?: DateInput
}

/** One way to finance. */
export interface FinancingPlan {
  /** Unique among plans, and beside the facilities that the client has. */
  readonly name: string
  readonly loan: Loan
  /** What secures the loan, as it is worth over time. */
  readonly collateral?: PlanCollateral
  /** What the plan is to its lender; needed where the lender's return is asked for. */
  readonly lender?: PlanEconomics
}

/** What secures a plan. */
export interface PlanCollateral {
  /** On the day of drawing, in the currency of the loan; >= 0. */
  readonly value: Money
  /** Part of its value that is lost each year, within [0, 1); 0 by default: value × (1 - decline)^years. */
  readonly annualDecline?: number
}

/** Loss, capital and cost of a plan, as those of a term loan; rate, days and balance follow from its contract. */
export type PlanEconomics = Omit<TermLoan, 'kind' | 'name' | 'balance' | 'rate' | 'dayCount'>
