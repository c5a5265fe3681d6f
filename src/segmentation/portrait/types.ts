/**
 * Portraits: what is typical of a segment or a client, and what is unusual.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { AttributeKind, NamedAttribute, NamedAttributes } from '../../statistics/attribute-columns/types.js'
import type { Location } from '../../statistics/index.js'

export type { AttributeKind }

/** What is known of an attribute beside its column. */
export type PortraitAttribute = NamedAttribute

/** Attributes by the name of their column. */
export type PortraitAttributes = NamedAttributes

/** How profiles are made. */
export interface ProfileOptions {
  /** Kinds and names of some attributes or all. */
  readonly attributes?: PortraitAttributes
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** Which share of what is said to distinguish segments may be chance, within (0, 1); 0.05 by default. */
  readonly falseDiscoveryRate?: number
  /** Segments of fewer clients are marked as small; a whole number >= 0, 10 by default. */
  readonly smallSegment?: number
}

/** A segment held against all other clients in one respect. */
export interface Comparison {
  /**
   * Within [−1, 1]. Of a number: the probability that a client of the segment has more than another client, less that it has less
   * (Cliff 1993). Of a word: the share in the segment less that among the others. Both are one measure: for yes and no they agree.
   */
  readonly effect: number
  readonly interval: Interval
  /** Of no difference: a rank sum test of numbers, a score test of shares. */
  readonly pValue: number
  /** After Benjamini and Hochberg (1995), over all comparisons of all segments. */
  readonly adjustedPValue: number
}

/** Of so many, so many. */
export interface CountedShare {
  readonly count: number
  /** Clients of whom the attribute is known. */
  readonly known: number
  /** `count` over `known`. */
  readonly share: number
}

/** How common a word is in a segment. */
export interface WordShare extends CountedShare {
  readonly word: string
  /** Of the probability behind `share`. */
  readonly interval: Interval
  /** The same of all other clients; absent where the attribute is known of none. */
  readonly others?: CountedShare
  /** Share over that of the others; absent where theirs is 0 or unknown. */
  readonly ratio?: number
  /** Of `ratio`, unbounded above where nobody else has the word; absent where nobody has it at all. */
  readonly ratioInterval?: Interval
  /** Absent where there are no others to compare with. */
  readonly comparison?: Comparison
}

/** How often an attribute is not known. */
export interface MissingShare {
  readonly count: number
  /** Of the clients of the segment. */
  readonly share: number
  /** Of all other clients; absent where there are none. */
  readonly othersShare?: number
  /** Absent where nothing is missing anywhere, or there are no others. */
  readonly comparison?: Comparison
}

/** What is typical in one number. Figures are absent where it is known of nobody. */
export interface NumberProfile {
  readonly attribute: string
  readonly kind: 'number'
  /** Clients of whom it is known. */
  readonly known: number
  readonly missing: MissingShare
  /** With Student's interval, from two clients on. */
  readonly mean?: Location
  /** With an interval that supposes no distribution, from six clients on at 95 %. */
  readonly median?: Location
  /** Between which the middle half lies (type 7 of Hyndman and Fan 1996). */
  readonly quartiles?: readonly [lower: number, upper: number]
  readonly range?: readonly [least: number, most: number]
  /** The same of all other clients; absent where it is known of none of them. */
  readonly others?: { readonly known: number; readonly mean: number; readonly median: number }
  /** Difference of means in standard deviations (Hedges 1981); absent for fewer than two on a side, or without variation. */
  readonly standardisedDifference?: { readonly difference: number; readonly interval: Interval }
  readonly comparison?: Comparison
}

/** What is typical in words; of yes or no the one word is `yes`. */
export interface WordProfile {
  readonly attribute: string
  readonly kind: Exclude<AttributeKind, 'number'>
  readonly known: number
  readonly missing: MissingShare
  /** Every word that any client has, those of most clients first; empty where the attribute is known of nobody here. */
  readonly shares: readonly WordShare[]
}

/** One attribute of a segment. */
export type AttributeProfile = NumberProfile | WordProfile

/** Something in which a segment differs from the other clients more than chance explains. */
export interface Distinction {
  readonly attribute: string
  /** Which word, where the attribute is of words. */
  readonly word?: string
  /** `'missing'`: whether it is known at all. */
  readonly of: 'number' | 'word' | 'missing'
  readonly direction: 'more' | 'less'
  readonly effect: number
  /** The end of the effect's interval that is nearer to no effect, without its sign: what is left of it at worst. */
  readonly atLeast: number
  readonly adjustedPValue: number
}

/** What a segment is like. */
export interface SegmentProfile {
  readonly segment: string
  readonly size: number
  /** Of all clients. */
  readonly share: number
  /** `'small'`: fewer clients than asked for, so figures are hints; `'empty'`: nobody is in it, and there are no figures. */
  readonly status: 'usual' | 'small' | 'empty'
  /** One per column, in their order. */
  readonly attributes: readonly AttributeProfile[]
  /** What is believed to set it apart, that with most left at worst first. */
  readonly distinctions: readonly Distinction[]
}

/** What segments are like, beside each other. */
export interface SegmentProfiles {
  /** How many clients. */
  readonly size: number
  readonly level: number
  readonly falseDiscoveryRate: number
  /** How many comparisons there were: what adjusted p-values allow for. */
  readonly comparisons: number
  /** Kinds and names of the attributes, in the order of columns. */
  readonly attributes: readonly (PortraitAttribute & { readonly attribute: string; readonly kind: AttributeKind })[]
  /** In the order of `segmentNames`. */
  readonly segments: readonly SegmentProfile[]
}
