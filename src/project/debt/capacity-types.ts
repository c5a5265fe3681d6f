/**
 * What debt is sized on, and what comes of it.
 *
 * @module
 */
import type { DebtLimits, TrancheRepayment } from '../../records/core.js'
import type { DefinedColumn } from './columns.js'
import type { RepaymentColumns } from './repayment-profile.js'

/** Cash of a project, its debt but for the amount, and what lenders keep to. */
export interface CapacityTerms {
  /** At least one, of equally many payment periods: the first is what sculpting follows where limits do not say. */
  readonly scenarios: readonly CapacityScenario[]
  /** Interest on one unit of balance, for all payment periods of the tenor or for each; > -1. PLCR goes on at the last. */
  readonly ratesPerPeriod: number | ArrayLike<number>
  /** Payment periods to the last repayment, at most. */
  readonly tenor: number
  /** First payment periods in which interest alone is paid; 0 by default. */
  readonly grace?: number
  readonly repayment: TrancheRepayment
  /** Ratios among them hold in every scenario that has none of its own. */
  readonly limits: CapacityLimits
  /** All uses of money, for gearing: an amount, an amount and a share of the debt (fees, interest), or any function of the debt. */
  readonly uses?: number | { readonly fixed: number; readonly perDebt: number } | ((debt: number) => number)
}

/** Limits on debt, and on how long it is owed. */
export interface CapacityLimits extends DebtLimits {
  /** Mean time of repayment in payment periods, weighted by principal, at most; > 0. Tenors that are owed longer are left out. */
  readonly averageLife?: number
}

/** Limits that are ratios of one scenario. */
export type CoverLimits = Pick<DebtLimits, 'minimumDscr' | 'averageDscr' | 'llcr' | 'plcr'>

/** What may happen to the project. */
export interface CapacityScenario {
  /** `P50`, `P90`. */
  readonly name: string
  /** Cash flow available for debt service from the first payment period to the end of the project; as long as the tenor or longer. */
  readonly cashFlows: ArrayLike<number>
  readonly limits?: CoverLimits
}

/** The largest debt that keeps all limits. */
export interface DebtCapacity {
  /** `no-debt`: some limit allows none, as `binding` says, or cash repays none in this shape, as `warnings` do. */
  readonly status: 'sized' | 'no-debt'
  readonly debt: number
  /** Over all uses, where those are given. */
  readonly gearing?: number
  /** Payment periods of the schedule: of all up to the maximum, those that allow most; the longest of them. */
  readonly tenor: number
  /** The shortest that allows the same debt. */
  readonly tenorNeeded: number
  /** Limits that a larger debt breaks. */
  readonly binding: readonly LimitSlack[]
  /** One for each limit and scenario. */
  readonly limits: readonly LimitSlack[]
  /** What is paid by payment period of the tenor, in currency. */
  readonly schedule: RepaymentColumns & { readonly debtService: Float64Array }
  readonly scenarios: readonly ScenarioCover[]
  readonly warnings: readonly CapacityWarning[]
}

/** How much room a limit leaves. */
export interface LimitSlack {
  readonly limit: 'minimumDscr' | 'averageDscr' | 'llcr' | 'plcr' | 'gearing' | 'amount' | 'averageLife' | 'tenor'
  /** For ratios. */
  readonly scenario?: string
  /** What the debt comes to; absent where the ratio of no debt is undefined. */
  readonly value?: number
  readonly required: number
  /** In the limit's own unit, >= 0: value above the least, or below the most. Payment periods for tenor and average life. */
  readonly slack?: number
  /** Payment period in which the minimum ratio is tightest, from 0. */
  readonly period?: number
  /** The most debt it alone would allow; absent for the tenor and an average life that is kept, and where it allows any. */
  readonly largestDebt?: number
  /** largestDebt - debt, in currency. */
  readonly room?: number
  readonly binds: boolean
}

/** Ratios of one scenario under the debt found. */
export interface ScenarioCover {
  readonly name: string
  readonly dscr: DefinedColumn
  readonly minimumDscr?: number
  /** Payment period of the minimum, from 0. */
  readonly minimumAt?: number
  readonly averageDscr?: number
  readonly llcr?: number
  readonly plcr?: number
}

/** What a reader of the figures should know. */
export interface CapacityWarning {
  readonly code: 'NEVER_EARNS' | 'NEGATIVE_CASH_FLOW' | 'NO_REPAYMENT' | 'PRINCIPAL_HELD_AT_ZERO' | 'WHOLLY_DEBT_FUNDED'
  readonly scenario?: string
  readonly periods?: readonly number[]
  readonly message: string
}
