/**
 * Tiers of value as data.
 *
 * @module
 */
import type { GivenReport } from '../../../model/index.js'
import type { Segments } from '../../../statistics/index.js'

/** How tiers are cut out of values. */
export type TierRule =
  /** As policy says: the least value of every tier but the last, descending. */
  | { readonly by: 'cut-points'; readonly cutPoints: readonly number[] }
  /** Up to which share of the clients, the best first, each tier but the last goes: `[0.2, 0.5]`. */
  | { readonly by: 'quantiles'; readonly upTo: readonly number[] }
  /** Up to which share of the value each tier but the last goes: `[0.8, 0.95]` after Pareto. */
  | { readonly by: 'share-of-value'; readonly upTo: readonly number[] }
  /** Where the values fall apart: so many groups with the least squares about their means. */
  | { readonly by: 'optimum'; readonly tiers: number }

/** What tiers are called and what their values are. */
export interface TierNames {
  /** From the best tier to the last. Default: A, B, C ... */
  readonly names?: readonly string[]
  /** ISO 4217 code of the values. */
  readonly currency?: string
}

/** What the tiers of a document are. */
export interface ValueTierParams {
  /** From the best to the last. */
  readonly names: readonly string[]
  /** The least value of every tier but the last; descending. Where one equals that before it, the tier is empty. */
  readonly cutPoints: readonly number[]
}

/** One thing to know of tiers that were found. */
export interface TierWarning {
  /** Equal values fill the tiers before it, and leave nobody for it. */
  readonly code: 'EMPTY_TIER'
  readonly tier: string
  readonly message: string
}

/** How tiers were found. */
export interface ValueTierReport {
  readonly source: 'found'
  readonly rule: Exclude<TierRule, { readonly by: 'cut-points' }>
  /** Clients that entered. */
  readonly observations: number
  /** Clients of each tier. */
  readonly counts: readonly number[]
  readonly warnings: readonly TierWarning[]
}

/** Tiers of value: `JSON.stringify` is its file format. It holds no rows of clients. */
export interface ValueTiers {
  readonly kind: 'value-tiers'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly currency?: string
  readonly params: ValueTierParams
  readonly fit: ValueTierReport | GivenReport
}

/** Clients by tier, the best tier first. */
export interface TieredClients extends Segments {
  readonly size: number
  readonly segment: Uint8Array
}
