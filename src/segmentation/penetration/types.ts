/**
 * What clients of each segment hold, and what is open.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'

/**
 * What clients hold, by product: amounts >= 0 in one currency, held where above 0, or true and false. One cell per client.
 */
export type Holdings = Readonly<Record<string, ArrayLike<number> | ArrayLike<boolean>>>

/** The market that the clients of a segment are part of. */
export interface SegmentMarket {
  /** Firms or people of this kind, our clients among them; >= our clients. */
  readonly firms: number
  /** Where `firms` is an estimate, from where to where. */
  readonly firmsRange?: readonly [least: number, most: number]
  /** What they hold of each product with all lenders together, in the currency of the holdings; >= ours. */
  readonly amounts?: Readonly<Record<string, number>>
}

/** What penetration is held against. */
export interface PenetrationOptions {
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
  /**
   * The share of holders that counts as full: `'best-segment'` (default) the share of the segment whose interval begins highest,
   * so that a handful of clients sets no target, and never that of `'unassigned'`; or a share for all products, or by product.
   */
  readonly target?: 'best-segment' | number | Readonly<Record<string, number>>
  /** Calibrated probabilities that each client takes the product, such as `productPropensity` scores them; by product. */
  readonly propensity?: Readonly<Record<string, ArrayLike<number>>>
  /** By segment. */
  readonly market?: Readonly<Record<string, SegmentMarket>>
}

/** From where to where a figure may lie. */
export interface OpenRange {
  readonly lower: number
  readonly upper: number
}

/** One product in one segment. */
export interface ProductPenetration {
  readonly product: string
  readonly clients: number
  readonly holders: number
  /** Holders over clients; absent where there is no client. */
  readonly share?: number
  readonly interval?: Interval
  /** What they hold together; absent of products without amounts. */
  readonly amount?: number
  /** Per holder; absent where there is none, or without amounts. */
  readonly meanAmount?: number
  /** Absent where there is no client, or nothing to be held against. */
  readonly whiteSpace?: WhiteSpace
  /** Holders to come by the propensities given; absent without them. */
  readonly expected?: ExpectedHolders
  /** Ours over that of the market; absent where the market is not given. */
  readonly shareOfAmount?: number
}

/** What is open against the target. */
export interface WhiteSpace {
  readonly target: number
  /** The segment that sets it; absent where the target was given. */
  readonly targetFrom?: string
  /** Holders that are missing, >= 0. */
  readonly clients: number
  /** Where the shares may lie, so may these. */
  readonly clientsRange: OpenRange
  /** Missing holders times what a holder has: of this segment, or of all where it has none. Absent without amounts. */
  readonly amount?: number
  /** With the mean per holder as it is. */
  readonly amountRange?: OpenRange
}

/** What propensities say of those who do not hold the product. */
export interface ExpectedHolders {
  /** The sum of their probabilities. */
  readonly clients: number
  /** Of the number that will take it, each on its own; a normal approximation. */
  readonly interval: Interval
  /** Expected holders times what a holder has; absent without amounts. */
  readonly amount?: number
}

/** One segment with all products. */
export interface SegmentPenetrationRow {
  readonly segment: string
  readonly clients: number
  /** Products held per client; absent where there is none. */
  readonly productsPerClient?: number
  readonly products: readonly ProductPenetration[]
  /** Our clients over all firms of the segment; absent where the market is not given. */
  readonly marketShare?: number
  /** Where the number of firms is an estimate. */
  readonly marketShareRange?: OpenRange
  /** Firms that are no clients yet; absent where the market is not given. */
  readonly firmsOpen?: number
}

/** All segments, and all clients together. */
export interface SegmentPenetration {
  readonly segments: readonly SegmentPenetrationRow[]
  /** All clients together: counts and amounts are the sums of the segments. */
  readonly total: Omit<SegmentPenetrationRow, 'segment' | 'marketShareRange'>
  /** What is open by product, over all segments: their sum, as one segment's surplus fills no other's gap. */
  readonly open: readonly OpenProduct[]
}

/** What is open of one product. */
export interface OpenProduct {
  readonly product: string
  readonly clients: number
  /** Absent of products without amounts. */
  readonly amount?: number
}
