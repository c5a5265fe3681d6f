/**
 * A loyalty index from 0 to 100 as data: which indicators, what each is worth, and what people call the result.
 *
 * @module
 */
import type { Words } from '../../labels/words.js'
import type { Interval } from '../../model/index.js'
import type { PartialScore, ScoredPart } from '../../records/core.js'
import type { Location, Segments } from '../../statistics/index.js'

/** What clients do, or what they think. */
export type LoyaltySide = 'behaviour' | 'attitude'

/** One indicator: 0 at its worst and below, 1 at its best and beyond, on a line between. */
export interface LoyaltyIndicator {
  readonly side: LoyaltySide
  /** What it is, as the subject of a sentence: 'share of wallet'. */
  readonly meaning: Words
  readonly unit: string
  /** The goalposts; `worst` above `best` where less is better, as of months since the last contract. */
  readonly worst: number
  readonly best: number
  /** > 0; indicators are weighed against each other. */
  readonly weight: number
}

/** One stretch of the index. */
export interface LoyaltyBand {
  /** What programs call it. */
  readonly band: string
  readonly name: Words
  /** Its least index, within [0, 100); below that of the band before, and 0 of the last. */
  readonly from: number
}

/** One edition of a loyalty index. */
export interface LoyaltyIndexPolicy {
  readonly kind: 'loyalty-index-policy'
  readonly version: 1
  /** What programs call it. */
  readonly name: string
  /** What people call it, with its edition. */
  readonly title: Words
  /** The first day it counts, YYYY-MM-DD. */
  readonly from: string
  /** Where it comes from, or that it is a sample to be edited. */
  readonly source: string
  /** By what programs call them; at least one. */
  readonly indicators: Readonly<Record<string, LoyaltyIndicator>>
  /** The best band first. */
  readonly bands: readonly LoyaltyBand[]
}

/** Figures of one client by indicator; left out, null or undefined where not known. */
export type LoyaltyFacts = Readonly<Record<string, number | null | undefined>>

/** Figures of many clients by indicator; null or undefined where not known. */
export type LoyaltyFactColumns = Readonly<Record<string, ArrayLike<number | null | undefined>>>

/** One indicator of a client. */
export interface LoyaltyPart extends ScoredPart {
  readonly side: LoyaltySide
  /** What it adds to the index, in points; absent where it is not known. Points of all parts add up to the index. */
  readonly points?: number
}

/** One side of the index by itself. */
export interface LoyaltySideIndex {
  /** From 0 to 100, over what is known of the side; absent where nothing is. */
  readonly index?: number
  /** Weight of what is known, of the side's own weight; 0 where the policy has no such indicator. */
  readonly coverage: number
}

/** The loyalty of one client. */
export interface LoyaltyIndex {
  /** Of the policy. */
  readonly policy: string
  readonly from: string
  /** From 0 to 100, over what is known; absent where nothing is. */
  readonly index?: number
  /** Where the index may lie once everything is known. */
  readonly range: PartialScore['range']
  /** Weight of the indicators known, within [0, 1]. */
  readonly coverage: number
  /** Absent where nothing is known. */
  readonly band?: string
  /** Bands that missing indicators leave open, the best first. */
  readonly possible: readonly string[]
  readonly behaviour: LoyaltySideIndex
  readonly attitude: LoyaltySideIndex
  readonly parts: readonly LoyaltyPart[]
  /** Error of measurement of what is known; absent without `errors`. */
  readonly standardError?: number
  /** Of the index, by error of measurement; absent without `errors`. */
  readonly interval?: Interval
  /** Indicators missing, the weightiest first. */
  readonly toKnow: readonly string[]
  /** Figures given that the policy does not read: perhaps misspelt. */
  readonly unread: readonly string[]
}

/** What is known of the errors of one client. */
export interface LoyaltyIndexOptions {
  /** Standard errors of figures by indicator, in their own units, >= 0; those not named are taken as exact. */
  readonly errors?: Readonly<Record<string, number>>
  /** Of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The loyalty of many clients; segments are bands, last 'unassigned' for those of whom nothing is known. */
export interface LoyaltyIndices extends Segments {
  readonly size: number
  readonly segment: Uint8Array
  /** From 0 to 100; 0 where `scored` is 0. */
  readonly index: Float64Array
  /** 1 where an indicator is known. */
  readonly scored: Uint8Array
  /** Ends of the range that missing indicators leave open. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Weight of the indicators known. */
  readonly coverage: Float64Array
  /** Of each side by itself; `values` are 0 where `defined` is 0. */
  readonly behaviour: LoyaltySideColumn
  readonly attitude: LoyaltySideColumn
  /** Points by indicator; 0 where not known. They add up to the index. */
  readonly contributions: Readonly<Record<string, Float64Array>>
  /** Mean index of those scored, clients taken as independent; absent where nobody is. */
  readonly mean?: Location
  /** Columns that the policy does not read: perhaps misspelt. */
  readonly unread: readonly string[]
}

/** One side of the index of many clients. */
export interface LoyaltySideColumn {
  readonly values: Float64Array
  readonly defined: Uint8Array
}
