/**
 * What becomes of a project: cash by row, in and out of every account, from close to the end.
 *
 * @module
 */
import type { WaterfallStep } from '../../records/core.js'
import type { LineColumn } from '../operations/types.js'

/** All columns have one value per row, in the project's currency; >= 0 unless said. */
export interface ProjectCashFlows {
  readonly kind: 'project-cash-flows'
  readonly version: 1
  readonly currency: string
  /** Last day of each row, YYYY-MM-DD; row 0 is close. */
  readonly dates: readonly string[]
  /** Months of each row; 0 for row 0. */
  readonly months: readonly number[]
  readonly phase: readonly ('close' | 'construction' | 'ramp-up' | 'operation' | 'tail')[]
  /** 1 where the row ends on a payment day. */
  readonly pays: Uint8Array
  readonly revenues: readonly LineColumn[]
  readonly revenue: Float64Array
  readonly operatingCosts: readonly LineColumn[]
  readonly operatingCost: Float64Array
  /** Revenue to the project less operating cost; may be negative. */
  readonly ebitda: Float64Array
  readonly maintenance: Float64Array
  readonly capex: Float64Array
  readonly depreciation: Float64Array
  readonly taxableProfit: Float64Array
  readonly lossesCarriedForward: Float64Array
  /** As assessed, by whoever pays it; below 0 where losses are refunded. */
  readonly tax: Float64Array
  readonly cfads: Cfads
  readonly uses: FundingUses
  readonly sources: FundingSources
  readonly tranches: readonly TrancheFlows[]
  readonly reserves: readonly ReserveFlows[]
  /** What each step of the waterfall was due and paid, in order. */
  readonly waterfall: readonly {
    readonly step: WaterfallStep
    readonly due: Float64Array
    readonly paid: Float64Array
  }[]
  /** Cash of the project outside reserves, at the end of each row; locked-up cash included. */
  readonly cash: Float64Array
  readonly lockedUp: Float64Array
  /** Paid in by owners in construction, and to cover what construction costs beyond all sources. */
  readonly contributions: Float64Array
  readonly distributions: Float64Array
  /** To owners outside the project: their revenue, and tax they pay (< 0). */
  readonly ownersOther: Float64Array
  readonly events: readonly ProjectEvent[]
  /** Largest difference between cash in and cash out of any account in any row, over all money that came in. */
  readonly conservationError: number
}

/** Cash flow available for debt service and all it is made of; `values` = sum of the parts. */
export interface Cfads {
  readonly values: Float64Array
  /** Signed as they count: costs < 0. Parts that the rule leaves out are absent. */
  readonly parts: readonly {
    readonly part:
      | 'revenue'
      | 'operating-cost'
      | 'working-capital'
      | 'tax'
      | 'maintenance'
      | 'maintenance-reserve'
      | 'reserve-interest'
    readonly values: Float64Array
  }[]
}

/** What construction and close cost. */
export interface FundingUses {
  readonly capex: Float64Array
  /** Of debt in construction, paid or capitalised. */
  readonly interest: Float64Array
  readonly fees: Float64Array
  readonly reserves: Float64Array
  readonly total: number
}

/** Who paid. */
export interface FundingSources {
  readonly grants: Float64Array
  /** Draws and capitalised interest of all tranches. */
  readonly debt: Float64Array
  readonly equity: Float64Array
  readonly total: number
}

/** One tranche as it went. */
export interface TrancheFlows {
  readonly name: string
  readonly rank: number
  /** Row of the last repayment as promised; 0 where nothing is lent. */
  readonly maturity: number
  /** In cash and as capitalised interest. */
  readonly drawn: Float64Array
  /** Accrued in the row. */
  readonly interest: Float64Array
  /** Of `drawn`, interest that is added to the loan. */
  readonly capitalised: Float64Array
  /** As they fall due; those not paid are in arrears like interest, and paid as such. */
  readonly fees: Float64Array
  readonly feesPaid: Float64Array
  readonly interestPaid: Float64Array
  /** Due by the plan in the row. */
  readonly principalDue: Float64Array
  /** Of it, the balloon: to be refinanced, so that ratios leave it out. */
  readonly balloonDue: Float64Array
  /** Paid on time, in arrears, and swept. */
  readonly principalPaid: Float64Array
  readonly swept: Float64Array
  readonly balance: Float64Array
  /** Interest and principal due and not paid, at the end of the row. */
  readonly arrears: Float64Array
}

/** One reserve account. */
export interface ReserveFlows {
  readonly name: 'debt-service' | 'operating-cost' | 'maintenance'
  readonly target: Float64Array
  readonly balance: Float64Array
  /** Into the account less out of it: < 0 where released or used. */
  readonly funding: Float64Array
  /** Of it, taken to pay what the account is for. */
  readonly used: Float64Array
  /** Earned on the balance since the payment day before; paid to the project's cash. */
  readonly interest: Float64Array
}

/** What a reader of the figures should know, with the row. */
export interface ProjectEvent {
  readonly code:
    | 'NEVER_EARNS'
    | 'NEGATIVE_CFADS'
    | 'DEBT_SERVICE_SHORTFALL'
    | 'RESERVE_DRAWN'
    | 'UNPAID_COST'
    | 'LOCK_UP'
    | 'LOCK_UP_CURED'
    | 'COVENANT_DEFAULT'
    | 'FUNDING_SHORTFALL'
    | 'UNREPAID_AT_MATURITY'
    | 'ABANDONED'
  readonly row: number
  readonly date: string
  readonly amount?: number
  readonly message: string
}
