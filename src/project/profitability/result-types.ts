/**
 * What a relationship earns: line by line, facility by facility.
 *
 * @module
 */
import type { CapitalTerms, Facility, ProfitTerms } from './types.js'

/**
 * Lines of profit, in their order. Amounts carry their sign: what is earned is above 0, what it costs below. For deposits
 * `interest` is what the client is paid (< 0) and `funding` what the treasury credits (> 0).
 */
export type ProfitLine =
  | 'interest'
  | 'funding'
  | 'liquidity'
  | 'fees'
  | 'transactionCost'
  | 'operatingCost'
  | 'expectedLoss'
  | 'capitalReturn'
  | 'tax'

/** What is left after which lines; amounts in minor units. */
export interface ProfitStatement {
  readonly lines: Readonly<Record<ProfitLine, number>>
  /** interest + funding + liquidity. */
  readonly netInterestIncome: number
  /** Net interest income + fees. */
  readonly income: number
  /** All lines but tax. */
  readonly profitBeforeTax: number
  /** All lines. */
  readonly profit: number
  /** Hurdle rate × capital × years; >= 0. */
  readonly capitalCharge: number
  /** EVA: profit less the charge for capital. */
  readonly economicProfit: number
  /** Means over the days of the terms. */
  readonly averageBalance: number
  readonly exposureAtDefault: number
  readonly capital: number
  /** Profit over capital × years, from amounts before they are rounded; absent where there is no capital. */
  readonly raroc?: number
}

/** What one facility earns. */
export interface FacilityProfit extends ProfitStatement {
  readonly name: string
  /** `'relationship'` for what the relationship itself costs. */
  readonly kind: Facility['kind'] | 'relationship'
  /** What the treasury charges or credits, base and liquidity apart; absent where nothing is funded. */
  readonly transfer?: { readonly base: number; readonly liquidity: number }
}

/** How the figures are meant: to be quoted beside any RAROC. */
export interface ProfitConventions {
  readonly funding: CapitalTerms['funding']
  readonly capital: 'regulatory' | 'economic'
  readonly fees: ProfitTerms['feeView']
  readonly lines: ProfitTerms['lines']
  readonly afterTax: true
}

/** What a relationship earns. Each line of `total` is the sum over facilities, to the minor unit. */
export interface RelationshipProfit {
  readonly client: string
  readonly currency: string
  /** ISO; `to` is the first day that no longer counts. */
  readonly from: string
  readonly to: string
  readonly facilities: readonly FacilityProfit[]
  readonly total: ProfitStatement
  readonly conventions: ProfitConventions
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly path?: string }[]
}
