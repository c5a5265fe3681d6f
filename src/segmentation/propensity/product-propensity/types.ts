/**
 * How likely a client is to have, or to take up, each product: the model as data.
 *
 * @module
 */
import type { GivenReport } from '../../../model/index.js'
import type { EventReason } from '../../../statistics/event-model/reasons.js'
import type { EventFeature, EventModel, EventValidation } from '../../../statistics/event-model/types.js'
import type { AttributeKind, PortraitAttributes } from '../../portrait/index.js'
import type { ProductHoldings } from '../holdings.js'

/** How propensities are estimated. */
export interface PropensityOptions {
  /**
   * ProductHoldings as of the day of the columns. With it, what is estimated is taking up: of the clients who had a product not, who has
   * it in `holdings`, by the columns and by the other products held. Without, who looks like those who hold it.
   */
  readonly before?: ProductHoldings
  /** Kinds and names of some attributes or all. */
  readonly attributes?: PortraitAttributes
  /**
   * λ >= 0 of the penalty ½ λ β² of each coefficient; 1 by default. Numbers are in standard deviations, words 0 or 1. With 0,
   * attributes that tell a product beforehand are refused as `SEPARATED_OUTCOMES`.
   */
  readonly ridge?: number
  /** Parts that are foretold by a model of the others; a whole number from 2 to 20, 5 by default. */
  readonly folds?: number
  /** Of who is in which part; a whole number, 1 by default. */
  readonly seed?: number
  /** Who belongs together, one name per client: a corporate group is in one part. Each client by itself, by its row, by default. */
  readonly groups?: ArrayLike<string | number>
  /** A product with fewer clients than this who have it, or have it not, has no model; a whole number >= 2, 10 by default. */
  readonly fewestEvents?: number
}

/** One column of the regression. */
export type PropensityFeature = EventFeature

/** What one attribute adds. */
export type PropensityReason = EventReason

/** The regression of one product. */
export type ProductModel = EventModel

/** All that scoring needs. */
export interface PropensityParams {
  /** `'take-up'` of who had it not; `'holding'`: who looks like a holder. */
  readonly target: 'take-up' | 'holding'
  /** Kinds of the attributes, by name. */
  readonly attributes: Readonly<Record<string, AttributeKind>>
  /** Those products that could be modelled. */
  readonly products: Readonly<Record<string, ProductModel>>
}

/** What a reader should know of a product's model. */
export interface PropensityWarning {
  /**
   * `'TOO_FEW_EVENTS'`: no model. `'NO_SKILL'`: out of fold it ranks no better than chance, so probabilities say no more than the
   * overall share. `'RECALIBRATED'`: out-of-fold probabilities were off, and are moved. `'NOT_CONVERGED'`: the search did not end.
   */
  readonly code: 'TOO_FEW_EVENTS' | 'NO_SKILL' | 'RECALIBRATED' | 'NOT_CONVERGED'
  readonly product: string
  readonly message: string
}

/** One product in the report; figures are of clients foretold by a model that had not seen them. */
export interface ProductReport {
  /** Clients that entered: whose holding is known and, of taking up, who had it not before. */
  readonly observations: number
  /** Those of them that have it. */
  readonly events: number
  /** Area under the curve; absent where there is no model. */
  readonly auc?: number
  /** 1 − Brier score over that of the overall share: 0 says nothing, 1 all. */
  readonly skill?: number
  /** Share of holders in the tenth foretold highest over the overall share. */
  readonly topLift?: number
}

/** What the fit says of itself. */
export interface PropensityReport {
  readonly source: 'searched'
  readonly clients: number
  readonly ridge: number
  readonly folds: number
  readonly seed: number
  readonly products: Readonly<Record<string, ProductReport>>
  readonly warnings: readonly PropensityWarning[]
}

/** A fitted model; `JSON.stringify` is its file format. It holds no clients. */
export interface ProductPropensity {
  readonly kind: 'product-propensity'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: PropensityParams
  readonly fit: PropensityReport | GivenReport
}

/** How good the probabilities of one product are, of clients that the model had not seen. */
export type ProductValidation = EventValidation
