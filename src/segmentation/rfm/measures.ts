/**
 * What RFM reads of clients: one, columns of them, and the measures that both become.
 *
 * @module
 */

/** What RFM reads of one client. */
export interface RfmClient {
  /** Days since the last purchase; >= 0, whole or not. */
  readonly recencyDays: number
  /** Purchases, the first included; >= 0. Any count of activity will do. */
  readonly purchases: number
  /** What they brought together; finite, may be negative. Exposure, fees or a margin will do as well. */
  readonly spend: number
}

/** The same as columns of equal length, one cell per client; `Float64Array` is the fast path. */
export interface RfmColumns {
  readonly recencyDays: ArrayLike<number>
  readonly purchases: ArrayLike<number>
  readonly spend: ArrayLike<number>
}

/** What every client is scored by. */
export interface Measures {
  readonly size: number
  readonly recencyDays: Float64Array
  readonly purchases: Float64Array
  /** Total spend. */
  readonly spend: Float64Array
  /** What the monetary score looks at: `spend`, or what it is per purchase. */
  readonly monetary: Float64Array
}
