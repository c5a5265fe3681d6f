/**
 * The rules of a house by which indices become a grade: which inputs, at which weights, where to cut, what caps.
 *
 * @module
 */
import type { Words } from '../../labels/words.js'
import type { Condition } from '../../records/conditions/types.js'
import type { ClientFacets } from '../shapes/facet.js'

/** Where an input of the score comes from, as an index from 0 to 100. */
export type InputRule =
  /** A facet; risk is turned round, so that 100 is the best of all. */
  | { readonly of: 'facet'; readonly facet: keyof ClientFacets }
  /** Probability that firm and relation last through the horizon. */
  | { readonly of: 'stability' }
  /** Where its value ranks among the clients of the book: 100 is the most valuable. */
  | { readonly of: 'value' }
  /** Growth a year between two stated ends. */
  | ({ readonly of: 'growth' } & Goalposts)
  /** An attribute that is a number, between two stated ends. */
  | ({ readonly of: 'attribute'; readonly attribute: string } & Goalposts)

/** The figures that count 0 and 100; what lies beyond counts as the end. `worst` above `best` where less is better. */
export interface Goalposts {
  readonly worst: number
  readonly best: number
}

/** How much each input weighs. */
export type WeightRule =
  /** Points, >= 0, weighed against each other: one for every input. */
  | { readonly by: 'direct'; readonly points: Readonly<Record<string, number>> }
  /** Judgements in pairs (Saaty 1980). */
  | {
      readonly by: 'ahp'
      /** All inputs, in the order of the rows. */
      readonly criteria: readonly string[]
      /** Row over column, as many times as important; null where nobody compared the two. */
      readonly comparisons: readonly (readonly (number | null)[])[]
      /** The largest consistency ratio that is let in; 0.1 by convention. */
      readonly mostInconsistent: number
    }
  /** By how unevenly each is spread over the clients of the book (Shannon 1948). */
  | { readonly by: 'entropy' }

/** Where the score is cut into grades. */
export type CutRule =
  /** From stated scores on, within [0, 100]; A above B. */
  | { readonly by: 'score'; readonly A: number; readonly B: number }
  /** The best `A` of all clients, then all up to the best `B`: shares with 0 < A < B < 1. */
  | { readonly by: 'share'; readonly A: number; readonly B: number }

/** What caps a grade whatever the score. */
export interface VetoRule {
  /** What programs call it. */
  readonly id: string
  /** About attributes, by their names in `ATTRIBUTES`. */
  readonly when: Condition
  /** The best grade that is left. */
  readonly grade: 'B' | 'C'
  /** What people call it. */
  readonly words: Words
}

/** The rules of one house. */
export interface GradingPolicy {
  readonly kind: 'grading-policy'
  readonly version: 1
  /** What the house calls these rules, with its own version or date. */
  readonly name: string
  /** By what the house calls them; at least one. */
  readonly inputs: Readonly<Record<string, InputRule>>
  readonly weights: WeightRule
  readonly cuts: CutRule
  /** Points of score by which a cut point must be passed before a previous grade is given up; >= 0. */
  readonly band: number
  readonly vetoes: readonly VetoRule[]
  /**
   * About `grade`, `score`, `index.` with the name of an input, and attributes. Who meets neither is ordinary.
   */
  readonly classes: { readonly strategic: Condition; readonly quality: Condition }
}

/** From best to least. */
export const GRADES: readonly ['A', 'B', 'C'] = ['A', 'B', 'C']
