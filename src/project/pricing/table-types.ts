/**
 * Prices that differ by who borrows, for how long and against what.
 *
 * @module
 */
import type { Curve } from '../../model/index.js'
import type { CapitalNeed } from '../profitability/types.js'
import type { FacilityPrice, PriceOptions } from './types.js'

/** What prices are told apart by; at least one. Every rating meets every tenor and every security. */
export interface PriceTableOptions extends PriceOptions {
  readonly ratings?: readonly PricedRating[]
  /** Months from the first day to the last. */
  readonly tenors?: readonly number[]
  readonly securities?: readonly PricedSecurity[]
}

/** A grade of clients; capital where it differs by grade, that of the facility by default. */
export interface PricedRating extends CapitalNeed {
  /** Unique among ratings. */
  readonly name: string
  /** In place of the client's: of one year, within [0, 1], or a curve. */
  readonly probabilityOfDefault: number | Curve
}

/** Collateral or a guarantee that the facility may have; its capital stands above that of a rating. */
export interface PricedSecurity extends CapitalNeed {
  /** Unique among securities; `'none'` may be one of them. */
  readonly name: string
  /** Share of what is owed at default, within [0, 1]. */
  readonly lossGivenDefault: number
  /** Of a guarantor, or of client and guarantor at once; the client's by default. */
  readonly probabilityOfDefault?: number | Curve
}

/** One place in the table: a price, or why there is none. */
export type PriceCell = PriceCellKey &
  (
    | { readonly status: 'priced'; readonly price: FacilityPrice }
    /** In plain words: a hurdle out of reach, a tenor that the repayment does not fit into. */
    | { readonly status: 'not-priced'; readonly reason: string }
  )

/** Where in the table; what is not told apart is absent. */
export interface PriceCellKey {
  readonly rating?: string
  readonly months?: number
  readonly security?: string
}
