/**
 * Who borrows, which limits a lender keeps, and what came of them.
 *
 * @module
 */
import type { DateInput, Money } from '../../money/index.js'
import type { Loan, LoanSchedule } from '../loans/types.js'
import type { RateStress } from './rate-stress.js'

/** A person or a firm that pays from income, or a company or project that pays from a path of cash flow. */
export type Borrower = IncomeBorrower | CashFlowBorrower

/** A borrower whose income goes on as it is. */
export interface IncomeBorrower {
  readonly kind: 'income'
  /** What `income`, `debtService` and `livingCost` are of. */
  readonly per: 'month' | 'year'
  /** Gross or net, as the limits mean it; >= 0. */
  readonly income: Money
  /** Payments on other loans; >= 0, none by default. */
  readonly debtService?: Money
  /** What living, or the business, takes before any debt is served; >= 0, none by default. */
  readonly livingCost?: Money
  /** Owed on other loans; >= 0, none by default. */
  readonly debt?: Money
}

/** A borrower whose cash flow is foreseen for each due day of the loan. */
export interface CashFlowBorrower {
  readonly kind: 'cash-flow'
  /** ISO 4217 code. */
  readonly currency: string
  /** Cash flow available for debt service by due day, in minor units; may be negative. At least one per instalment. */
  readonly cashFlows: readonly number[]
  /** Payments on other loans by due day, in minor units; >= 0, none by default. */
  readonly debtService?: readonly number[]
}

/** What a lender keeps to; each where it is given. */
export interface AffordabilityLimits {
  /** Debt service of all loans over income, at most; > 0 (0.4 is 40 %). For income. */
  readonly debtServiceToIncome?: number
  /** The loan and other debt over the income of a year, at most; > 0. For income. */
  readonly debtToIncome?: number
  /** What is left of income after living cost and all debt service, at least, per month or year as the borrower's. */
  readonly residualIncome?: Money
  /** Cash flow over debt service of all loans on every due day, at least; > 0. For cash flow. */
  readonly cashFlowCover?: number
  /** The loan, and what ranks before it, over the value of what secures it, at most; > 0. */
  readonly loanToValue?: LoanToValueLimit
  /** The largest loan the lender gives. */
  readonly amount?: Money
  /** The day by which all is repaid: retirement, the end of a concession. */
  readonly lastDueBy?: DateInput
}

/** The most a loan may be of what secures it. */
export interface LoanToValueLimit {
  /** > 0; 0.8 is 80 %. */
  readonly share: number
  /** What the security is worth; >= 0. */
  readonly value: Money
  /** What is secured before the loan; >= 0, nothing by default. */
  readonly priorCharges?: Money
}

/** A limit by its name. */
export type LimitName = keyof AffordabilityLimits

/** Which limits, and which rates they must stand. */
export interface AffordabilityOptions {
  readonly limits: AffordabilityLimits
  /** Limits are kept at these rates too; contract rates only by default. */
  readonly stress?: RateStress
}

/** The figures that limits are about; what has no meaning for the borrower, or would divide by nothing, is absent. */
export interface AffordabilityFigures {
  /** In the heaviest year. */
  readonly debtServiceToIncome?: number
  readonly debtToIncome?: number
  /** In the heaviest year; minor units per month or year as the borrower's, rounded down. */
  readonly residualIncome?: number
  /** On the weakest due day on which anything is due. */
  readonly cashFlowCover?: number
  readonly loanToValue?: number
}

/** One limit held against one loan, where room is least. */
export interface LimitCheck {
  readonly limit: LimitName
  readonly holds: boolean
  /** The loan, or what it costs in the year or on the due day; minor units. Days since 1970 for `lastDueBy`. */
  readonly used: number
  /** What the limit leaves for it; below 0 where other debt alone breaks it. */
  readonly most: number
  /** most - used; below 0 by what it is broken. */
  readonly room: number
  /** The year or the due day, where the limit is about one. */
  readonly period?: { readonly from: string; readonly to: string }
  /** Whether stressed rates or those of the contract leave less room; for limits that rates move. */
  readonly rates?: 'contract' | 'stressed'
  /** In plain words. */
  readonly reason: string
}

/** Whether a borrower can afford a loan, and why. */
export interface Affordability {
  /** Every limit holds. */
  readonly affordable: boolean
  /** Without the loan. */
  readonly before: AffordabilityFigures
  /** With the loan at the contract's rates. */
  readonly after: AffordabilityFigures
  /** With the loan at stressed rates, where a stress is given. */
  readonly stressed?: AffordabilityFigures
  /** One per limit given. */
  readonly checks: readonly LimitCheck[]
  readonly schedule: LoanSchedule
  readonly stressedSchedule?: LoanSchedule
  readonly warnings: readonly AffordabilityWarning[]
}

/** What the reader of the figures should know. */
export interface AffordabilityWarning {
  readonly code:
    | 'NO_INCOME'
    | 'LIVING_COST_ABOVE_INCOME'
    | 'BROKEN_WITHOUT_LOAN'
    | 'NEGATIVE_CASH_FLOW'
    | 'LARGE_LAST_PAYMENT'
    | 'RATES_NOT_STRESSED'
  readonly message: string
}

/** A loan but for its amount. */
export type LoanOffer = Omit<Loan, 'principal'>
