/**
 * Plans held beside each other: the question's options, and the answer.
 *
 * @module
 */
import type { ProfitTerms } from '../profitability/types.js'
import type { BorrowerSide } from './borrower-side.js'
import type { LenderSide } from './lender-side.js'
import type { PlanCriterion, PlanRanking } from './ranking.js'
import type { PlanReason } from './reasons.js'
import type { PlanRemedy } from './remedies.js'
import type { PlanWarning, PlanWarningOptions } from './warning-levels.js'

/** How plans are compared. */
export interface PlanComparisonOptions extends PlanWarningOptions {
  /** On which the lender counts what plans earn. Without them plans are compared by their borrower's side alone. */
  readonly terms?: ProfitTerms
  /** What the recommendation goes by; `'strongest-cover'` by default. Returns need `terms`. */
  readonly criterion?: PlanCriterion
}

/** Plans side by side. */
export interface PlanComparison {
  readonly client: string
  readonly currency: string
  /** The cover that the client's limits ask for, where they do. */
  readonly cashFlowCover?: number
  /** In the order given. */
  readonly plans: readonly ComparedPlan[]
  readonly ranking: PlanRanking
  /** One flat row per plan, for a table. */
  readonly rows: readonly PlanRow[]
}

/** One plan, from both sides. */
export interface ComparedPlan {
  readonly name: string
  /** The borrower can carry it, and the lender, where terms are given, earns its hurdle. */
  readonly feasible: boolean
  /** All that stands against it; none where it is feasible. */
  readonly reasons: readonly PlanReason[]
  /** What alone would mend one side. */
  readonly remedies: readonly PlanRemedy[]
  readonly warnings: readonly PlanWarning[]
  readonly borrower: BorrowerSide
  /** Where terms are given. */
  readonly lender?: LenderSide
}

/** A plan in one line: amounts in minor units, rates of a year; what does not exist is absent. */
export interface PlanRow {
  readonly name: string
  readonly feasible: boolean
  readonly principal: number
  readonly instalments: number
  /** ISO. */
  readonly lastDue: string
  /** In years. */
  readonly averageLife: number
  readonly largestPayment: number
  readonly totalInterest: number
  readonly totalFees: number
  readonly effectiveInterestRate?: number
  readonly minimumCover?: number
  /** End of the period in which cover is thinnest, ISO. */
  readonly thinnestOn?: string
  readonly stressedMinimumCover?: number
  readonly firstTermsRaroc?: number
  readonly lifeRaroc?: number
  readonly lifeProfit?: number
  readonly lifeEconomicProfit?: number
  readonly leastRate?: number
  readonly rateGap?: number
  readonly relationshipRaroc?: number
  /** What stands against it, in plain words. */
  readonly reasons: readonly string[]
  /** Codes. */
  readonly warnings: readonly string[]
}
