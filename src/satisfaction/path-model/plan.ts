/**
 * What is to be computed, in numbers instead of names: made once of a structure, used for every resample.
 *
 * @module
 */
import type { WeightMode } from './structure-types.js'

/** How constructs are weighted while the scores of their neighbours are sought. */
export type InnerScheme = 'path' | 'factorial' | 'centroid'

/** Where an indicator of a stage comes from. */
export type IndicatorSource =
  /** A question: a column of answers. */
  | { readonly kind: 'item'; readonly item: number }
  /** The product of two standardised items. */
  | { readonly kind: 'product'; readonly of: readonly [number, number] }
  /** The same, less what the items of both constructs explain of it. */
  | { readonly kind: 'residual'; readonly of: readonly [number, number]; readonly items: readonly number[] }
  /** The score of a construct in the first stage. */
  | { readonly kind: 'score'; readonly block: number }
  /** The product of two scores of the stage of main effects. */
  | { readonly kind: 'score-product'; readonly of: readonly [number, number] }

/** What one construct is in a stage. */
export interface Block {
  readonly name: string
  readonly mode: WeightMode
  /** Its indicators are those from `start` up to `end`, which is not one of them. */
  readonly start: number
  readonly end: number
  /** Whether it is a factor whose correlations are corrected for measurement error. */
  readonly isFactor: boolean
  /** Whether it is an interaction, whose score keeps the spread of products. */
  readonly isInteraction: boolean
  /** The indicator that points its way; absent where that is the one with the largest loading. */
  readonly positive?: number
}

/** One estimation: indicators in blocks, paths between the blocks. */
export interface StagePlan {
  readonly names: readonly string[]
  readonly sources: readonly IndicatorSource[]
  readonly blocks: readonly Block[]
  /** Of each block: the blocks that act on it, ascending. */
  readonly antecedents: readonly (readonly number[])[]
  /** Of each block: the blocks that it acts on, ascending. */
  readonly consequents: readonly (readonly number[])[]
}

/** How the search for weights goes. */
export interface SearchSettings {
  readonly scheme: InnerScheme
  /** Whether items enter with one spread; with their own otherwise. */
  readonly standardise: boolean
  readonly tolerance: number
  readonly mostIterations: number
}

/** All that an estimation needs beside the answers. */
export interface PathPlan {
  /** Questions that are used, in order. */
  readonly items: readonly string[]
  /** Products of two of them whose sums are kept along with those of the items. */
  readonly products: readonly (readonly [number, number])[]
  /** There where a higher-order construct is made of scores: with its parts in its place, without interactions. */
  readonly first?: StagePlan
  /** There where an interaction is made of scores: without interactions. */
  readonly main?: StagePlan
  readonly final: StagePlan
  readonly settings: SearchSettings
}

/** Why there are no estimates. */
export interface EstimateFailure {
  /** Items or indicators that do not vary; items of a construct of mode B that are collinear; antecedents that are. */
  readonly failure: 'NO_VARIATION' | 'COLLINEAR_ITEMS' | 'COLLINEAR_CONSTRUCTS'
  /** The item without variation, or the construct whose items or antecedents are collinear. */
  readonly name: string
}
