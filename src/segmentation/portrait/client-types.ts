/**
 * The portrait of one client.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { Segments } from '../../statistics/clustering/segments.js'
import type { AttributeColumns } from '../../statistics/index.js'
import type { CountedShare, PortraitAttribute, PortraitAttributes } from './types.js'
import type { Described } from './words.js'

/** Among whom a client is portrayed. */
export interface PortraitPeers {
  readonly segments: Segments
  /** Attributes of all clients, one cell per row of `segments`; null and undefined are missing. */
  readonly columns: AttributeColumns
  /** The client's segment, as `segmentNames` calls it. */
  readonly segment: string
  /** The row of the client itself, so that it is not compared with itself; absent for a client that has none. */
  readonly row?: number
}

/** How a portrait is made. */
export interface PortraitOptions {
  readonly attributes?: PortraitAttributes
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** Which share of the clients in the middle counts as usual, within (0, 1); 0.9 by default: the lowest and highest 5 % do not. */
  readonly usual?: number
  /** Probability that the client is of the segment, where a mixture or latent classes gave one; from 0 to 1. */
  readonly probability?: number
  /** How far the client is from the centre of its segment; >= 0, with `distances`. */
  readonly distance?: number
  /** How far each row is from the centre of its own segment, as a clustering's `assign` returns. */
  readonly distances?: ArrayLike<number>
}

/** Where a number lies among some clients. */
export interface NumberPlace {
  /** Clients of whom the number is known. */
  readonly known: number
  readonly median: number
  /** Between which the usual share of them lies. */
  readonly usual: readonly [lower: number, upper: number]
  /** Share of them with less, equal ones counting one half. */
  readonly percentile: number
  /** Of `percentile` among all such clients, of whom these are some (Wilson): wide where they are few. */
  readonly interval: Interval
  readonly place: 'below' | 'typical' | 'above'
  /** Whether the whole interval says the same as `place`. */
  readonly assured: boolean
  /** (value − median) / (1.4826 · median distance from it); absent where at least half have the same value. */
  readonly robustZ?: number
  /** Whether |robustZ| is above 3.5 (Iglewicz and Hoaglin 1993). */
  readonly outlying: boolean
}

/** How common a word of the client is among some clients. */
export interface WordPlace extends CountedShare {
  /** Of the probability behind `share`. */
  readonly interval: Interval
  /** `'rare'`: fewer than the unusual share have it. */
  readonly place: 'common' | 'rare'
  readonly assured: boolean
}

/** One number of a client. */
export interface NumberTrait {
  readonly attribute: string
  readonly kind: 'number'
  readonly value: number
  /** Absent where it is known of nobody else there. */
  readonly inSegment?: NumberPlace
  readonly amongAll?: NumberPlace
}

/** One word of a client; of a yes or no, the answer. */
export interface WordTrait {
  readonly attribute: string
  readonly kind: Exclude<Described['kind'], 'number'>
  readonly word: string
  readonly inSegment?: WordPlace
  readonly amongAll?: WordPlace
}

/** Of an attribute of several words, one that at least half of the segment have, and the client has not. */
export interface LackedWord extends CountedShare {
  readonly attribute: string
  readonly word: string
  readonly interval: Interval
}

/** How strongly a client belongs to its segment. */
export interface Membership {
  readonly probability?: number
  readonly distance?: number
  /** Share of the others of the segment that are nearer to its centre, with its interval. */
  readonly nearer?: { readonly share: number; readonly interval: Interval }
}

/** What is typical of a client, and what is unusual. */
export interface ClientPortrait {
  readonly segment: string
  /** Other clients of the segment. */
  readonly peers: number
  readonly level: number
  readonly usual: number
  readonly attributes: readonly (PortraitAttribute & Described)[]
  /** What is known of the client, in the order of columns; one trait for each of several words. */
  readonly traits: readonly (NumberTrait | WordTrait)[]
  /** Those that are not usual in the segment, the assured ones first, then by how far they are from it. */
  readonly unusual: readonly (NumberTrait | WordTrait)[]
  readonly lacks: readonly LackedWord[]
  /** Attributes that are not known of the client. */
  readonly missing: readonly string[]
  readonly membership: Membership
}
