/**
 * Segments by rules that are data: who belongs where, by what is known of a client, and how a lender treats it.
 *
 * @module
 */
import type { Language } from '../../labels/words.js'
import type { Condition } from '../../records/core.js'

/** One thing in every language of `labels`. */
export type SchemeText = Readonly<Record<Language, string>>

/** One fact that the rules read: its kind, so that a wrong one is refused, and what it means. */
export type SchemeFact = NumberFact | WordsFact | YesNoFact

/** A number in the unit that is named: `EUR`, `ratio`, `persons`, `years`, `share`. */
export interface NumberFact {
  readonly kind: 'number'
  readonly unit: string
  /** What it is, as the subject of a sentence: 'annual revenue'. */
  readonly meaning: SchemeText
  /** No number below this one is possible; any by default. */
  readonly least?: number
  /** No number above this one is possible; any by default. */
  readonly most?: number
}

/** A word. */
export interface WordsFact {
  readonly kind: 'words'
  /** Where words are listed there are no others. */
  readonly words?: readonly string[]
  /** True: a list of words, several at once or none. One word by default. */
  readonly several?: boolean
  readonly meaning: SchemeText
}

/** True or false. */
export interface YesNoFact {
  readonly kind: 'yes-no'
  readonly meaning: SchemeText
}

/** How a lender treats the clients of a segment: data of its own policy, to be edited. */
export interface Treatment {
  /** Against the standard price. */
  readonly price: 'below-standard' | 'standard' | 'above-standard' | 'not-offered'
  /** What to add to the standard margin, in basis points; negative for less; of the sign that `price` says. */
  readonly marginBasisPoints?: number
  /** Which way limits go. */
  readonly limit: 'raise' | 'keep' | 'lower' | 'close'
  /** What is asked as security. */
  readonly collateral: 'none' | 'standard' | 'more' | 'full'
  /** Who serves the client, and how closely. */
  readonly service: 'dedicated' | 'standard' | 'automated' | 'intensive-care'
  /** Months between reviews; whole, > 0. */
  readonly reviewMonths?: number
  /** What to bear in mind, in words. */
  readonly note?: SchemeText
}

/** One segment: what people call it and how it is treated. */
export interface SchemeSegment {
  readonly name: SchemeText
  readonly meaning?: SchemeText
  readonly treatment?: Treatment
}

/** One rule: whoever fulfils it, and none before it, belongs to the segment. */
export interface SchemeRule {
  /** What programs call it; no rule of a scheme twice. */
  readonly name: string
  /** The segment, as the scheme calls it. */
  readonly segment: string
  /** `{ all: [] }` holds for everybody. */
  readonly when: Condition
}

/** Rules in order: the first that holds gives the segment. */
export interface SegmentScheme {
  readonly kind: 'segment-scheme'
  readonly version: 1
  /** What programs call it: `enterprise-size`. */
  readonly name: string
  /** What people call it, with its edition. */
  readonly title: SchemeText
  /** The first day it counts, YYYY-MM-DD. */
  readonly from: string
  /** Where its limits come from: publication and paragraph, or that they are a sample to be edited. */
  readonly source: string
  /** Every fact that the rules read, by name. */
  readonly facts: Readonly<Record<string, SchemeFact>>
  /**
   * Segments by what programs call them, in the order of reports. Names that are whole numbers come first and ascend there, as in
   * every object of JavaScript: '10' stands before 'a', and '9' before '10'. At most 1,000.
   */
  readonly segments: Readonly<Record<string, SchemeSegment>>
  /** In the order in which they are asked; at most 1,000. */
  readonly rules: readonly SchemeRule[]
}
