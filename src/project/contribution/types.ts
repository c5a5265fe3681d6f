/**
 * What clients contribute to a lender's profit, and what a simple index says they do.
 *
 * @module
 */
import type { ConcentrationReport, Correlation } from '../../statistics/index.js'
import type { ProfitLine, RelationshipProfit } from '../profitability/result-types.js'

/** Profit after tax, or what is left of it after the charge for capital. */
export type ContributionMeasure = 'profit' | 'economic-profit'

/** Lines of profit, and the charge for capital where economic profit is measured. */
export type ContributionLine = ProfitLine | 'capitalCharge'

/** Profits of many clients as columns, as `relationshipProfits` gives them; amounts in minor units. */
export interface ContributionColumns {
  readonly currency: string
  /** Different names. */
  readonly clients: readonly string[]
  readonly profit: ArrayLike<number>
  readonly economicProfit: ArrayLike<number>
  readonly capitalCharge: ArrayLike<number>
  readonly lines: Readonly<Record<ProfitLine, ArrayLike<number>>>
}

/** One profit per client: as `relationshipProfit` gives it, or all in columns. */
export type ClientProfits = readonly RelationshipProfit[] | ContributionColumns

/** What is measured. */
export interface ContributionOptions {
  /** `'profit'` by default. */
  readonly by?: ContributionMeasure
}

/** What one client contributes. */
export interface Contribution {
  readonly client: string
  /** In minor units. */
  readonly amount: number
  /** Of the total; below 0 for a loss. Absent where the total is not above 0. */
  readonly share?: number
  /** 1 for the largest amount; equal amounts have the same, and the next is as if they had not. */
  readonly rank: number
  /** Shares down to this row. */
  readonly cumulativeShare?: number
}

/** Some of the clients, taken together. */
export interface ContributionGroup {
  readonly clients: number
  /** In minor units. */
  readonly amount: number
  /** Of the total. Absent where the total is not above 0. */
  readonly share?: number
}

/** What all clients contribute. */
export interface Contributions {
  readonly by: ContributionMeasure
  readonly currency: string
  /** In minor units. */
  readonly total: number
  /** Largest first, equal amounts by name. */
  readonly rows: readonly Contribution[]
  /** Clients above 0: with losses elsewhere they earn more than the total. */
  readonly earning: ContributionGroup
  /** Clients below 0. */
  readonly losing: ContributionGroup
  /** How concentrated the amounts above 0 are. Absent without any. */
  readonly concentration?: ConcentrationReport
  readonly warnings: readonly ContributionWarning[]
}

/** Something to know about a result. */
export interface ContributionWarning {
  readonly code: 'NO_SHARES' | 'NO_LOAN' | 'NO_RANK_CORRELATION'
  readonly message: string
}

/** What one client has in the index. */
export interface IndexedClient {
  readonly client: string
  /** All loans of the client, in minor units. */
  readonly loanAmount: number
  /** Σ loan amount × factor of its project. */
  readonly index: number
  /** Of all clients. Absent where nobody has a loan. */
  readonly share?: number
  /** 1 for the largest index. */
  readonly rank: number
}

/** The simple index of all clients. */
export interface ContributionIndex {
  readonly currency: string
  /** Σ of all indices. */
  readonly total: number
  /** Largest first, equal ones by name. */
  readonly rows: readonly IndexedClient[]
  readonly warnings: readonly ContributionWarning[]
}

/** A client by profit and by index, beside each other. */
export interface ReconciledClient {
  readonly client: string
  /** In minor units. */
  readonly amount: number
  readonly shareByProfit?: number
  readonly shareByIndex?: number
  /** Share by index less share by profit: above 0 where the index flatters. Absent with either share. */
  readonly difference?: number
  readonly rankByProfit: number
  readonly rankByIndex: number
  /** Rank by profit less rank by index: above 0 where the index flatters. */
  readonly rankDifference: number
}

/** A client whom the index flatters, and why. */
export interface FlatteredClient {
  readonly client: string
  /** What the client brings, in minor units. */
  readonly amount: number
  /** The client's share by index of all that is earned. */
  readonly attributed: number
  /** `attributed` less `amount`; > 0. */
  readonly gap: number
  /**
   * What each line falls short of the client's share by index of that line, worst first: below 0 where it is worse, above where
   * it is better. They add up to minus the gap.
   */
  readonly lines: readonly { readonly line: ContributionLine; readonly amount: number }[]
  /** The worst of them in words, with interest net of what its money costs. */
  readonly why: string
}

/** Contributions by profit and by index, reconciled. */
export interface ReconciledContributions {
  readonly by: ContributionMeasure
  readonly currency: string
  /** What all clients earn, in minor units. */
  readonly total: number
  /** By profit, largest first. */
  readonly rows: readonly ReconciledClient[]
  /** Σ |difference| / 2: the part of the total that the index gives to others than earn it. Absent without shares. */
  readonly misplacedShare?: number
  /** Spearman's, of profit and index. Absent below three clients or where one of them is the same for all. */
  readonly rankCorrelation?: Correlation
  /** The widest gaps first. */
  readonly flattered: readonly FlatteredClient[]
  readonly warnings: readonly ContributionWarning[]
}
