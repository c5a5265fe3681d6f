/**
 * A path model as data: which items measure what, and what acts on what.
 *
 * @module
 */

/** How items make up the score of a construct: `'A'` by their correlations with its neighbours, `'B'` by regression on all of them. */
export type WeightMode = 'A' | 'B'

/** What items together amount to: the score is their weighted sum. */
export interface CompositeConstruct {
  readonly kind: 'composite'
  /** Questions; each measures one construct only. */
  readonly items: readonly string[]
  /** `'A'` by default. */
  readonly mode?: WeightMode
  /** The item that is high where the construct is high; the one with the largest loading by default. */
  readonly positive?: string
}

/** What lies behind items and is measured by them with error: correlations are corrected for it (PLSc). */
export interface FactorConstruct {
  readonly kind: 'factor'
  /** Questions; each measures one construct only. Of a single item no error can be told, and none is corrected for. */
  readonly items: readonly string[]
  /** The item that is high where the construct is high; the one that goes most closely with the score by default. */
  readonly positive?: string
}

/** A composite of other constructs, whose scores of a first stage are its items in the second. */
export interface HigherOrderConstruct {
  readonly kind: 'higher-order'
  /** At least two composites or factors, which stand in no path themselves. */
  readonly of: readonly string[]
  /** `'A'` by default. */
  readonly mode?: WeightMode
  /** The construct that is high where this one is high; the one with the largest loading by default. */
  readonly positive?: string
}

/** Whether the effect of one construct hangs on how high another is. */
export interface InteractionConstruct {
  readonly kind: 'interaction'
  /** Two constructs, of `'product-indicator'` and `'orthogonal'` with items of their own; both act on what the interaction acts on, in paths of their own. */
  readonly of: readonly [string, string]
  /**
   * `'two-stage'` (default): the product of their scores without the interaction. `'product-indicator'`: all products of their standardised
   * items. `'orthogonal'`: what these products leave when they are regressed on the items.
   */
  readonly method?: 'two-stage' | 'product-indicator' | 'orthogonal'
}

/** What is measured. */
export type Construct = CompositeConstruct | FactorConstruct | HigherOrderConstruct | InteractionConstruct

/** One construct acts on another. */
export interface Path {
  readonly from: string
  readonly to: string
}

/** Constructs and their paths. Neither order matters. */
export interface PathStructure {
  readonly constructs: Readonly<Record<string, Construct>>
  readonly paths: readonly Path[]
}
