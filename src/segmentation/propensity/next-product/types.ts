/**
 * Which product comes next, and when: the model as data.
 *
 * @module
 */
import type { Dropped, GivenReport, Interval } from '../../../model/index.js'
import type { DateInput } from '../../../money/core.js'

/** Who took what when, one row each; of a product taken again the first day counts. */
export interface ProductPurchases {
  readonly client: ArrayLike<string | number>
  readonly product: ArrayLike<string>
  readonly date: ArrayLike<DateInput>
}

/** How moves are counted. */
export interface NextProductOptions {
  /** The last day on which all clients were watched: who took nothing since, waits until then. */
  readonly observedUntil: DateInput
  /** As many moves as what is popular overall counts for, beside those that were seen from a product; > 0, 5 by default. */
  readonly smoothing?: number
  /** Days after which it is asked whether the next product has come; whole, > 0, rising; 90, 180, 365 and 730 by default. */
  readonly days?: readonly number[]
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Share of clients whose next product came within so many days. */
export interface WithinDays {
  readonly days: number
  readonly share: number
  readonly interval: Interval
}

/** How long it takes from one product to the next, whichever that is. */
export interface NextWait {
  readonly product: string
  /** Times a client had it as the last one, for a day at least. */
  readonly stays: number
  /** Those of them that ended with another product. */
  readonly moves: number
  /** Kaplan and Meier's, which allows for who still waits; only days that somebody was watched for. */
  readonly within: readonly WithinDays[]
}

/** All that foretelling needs. */
export interface NextProductParams {
  /** In the order of their letters. */
  readonly products: readonly string[]
  /**
   * Moves from the product of a row to that of a column. Where a client took several on one day, a move is shared out, so that
   * counts need not be whole.
   */
  readonly moves: readonly (readonly number[])[]
  /** How often each was the first product of a client, shared out likewise. */
  readonly first: readonly number[]
  readonly smoothing: number
  /** One per product. */
  readonly waits: readonly NextWait[]
}

/** What the fit says of itself. */
export interface NextProductReport {
  readonly source: 'counted'
  readonly clients: number
  /** Times a client took another product. */
  readonly moves: number
  readonly observedUntil: string
  readonly dropped: readonly Dropped[]
}

/** A counted model; `JSON.stringify` is its file format. It holds no clients. */
export interface NextProductModel {
  readonly kind: 'next-product'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: NextProductParams
  readonly fit: NextProductReport | GivenReport
}
