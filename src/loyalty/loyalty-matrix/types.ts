/**
 * Loyalty by what clients do and by what they think.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { Segments } from '../../statistics/index.js'
import type { LOYALTY_CELLS } from './cells.js'

/**
 * `'loyal'` comes back and would choose the lender again; `'latent'` would choose it, but seldom comes; `'spurious'` comes back
 * for want of another or out of habit; `'none'` does neither. Where the attitude is not known only behaviour is said.
 */
export type LoyaltyCell = (typeof LOYALTY_CELLS)[number]

/** Where high begins, at this number and above: a number, the median of the clients, or the best cut into two groups. */
export type CutOffRule = number | 'median' | 'natural-breaks'

/** What is known of clients, one cell each, in any units: the more the more loyal. */
export interface LoyaltyColumns {
  /** Repeat patronage: how often, how much or for how long clients come back. */
  readonly behaviour: ArrayLike<number>
  /** Relative attitude: how much rather this lender than another; null where nobody has asked. */
  readonly attitude: ArrayLike<number | null>
  /** Standard errors of `behaviour`, >= 0; none by default. */
  readonly behaviourErrors?: ArrayLike<number>
  /** Standard errors of `attitude`, >= 0; not looked at where the attitude is null. None by default. */
  readonly attitudeErrors?: ArrayLike<number>
  /** What each client is worth, within ±1e200. */
  readonly value?: ArrayLike<number>
}

/** Where the cells begin, and how sure they are to be. */
export interface LoyaltyMatrixOptions {
  readonly cutOffs: { readonly behaviour: CutOffRule; readonly attitude: CutOffRule }
  /** Correlation of the errors of behaviour and attitude of one client, within (-1, 1); 0 by default. */
  readonly errorCorrelation?: number
  /**
   * Cut-offs that are taken from the clients would be others with other clients: this draws clients with replacement, `draws`
   * times (200 by default), and lets the cut-offs vary. Without it they are taken as given.
   */
  readonly sampling?: { readonly draws?: number; readonly seed: number }
  /** Of all intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Where high begins. */
export interface CutOff {
  readonly rule: 'given' | 'median' | 'natural-breaks'
  readonly value: number
  /** Of a cut-off that was taken from clients, by `sampling`. */
  readonly interval?: Interval
}

/** One cell. */
export interface LoyaltyCellSummary {
  readonly cell: LoyaltyCell
  readonly clients: number
  /** Of all clients. */
  readonly share: number
  /** Of the share, clients taken as independent (Wilson). */
  readonly interval: Interval
  /** Clients by their probabilities instead of their readings: differs from `clients` where many stand near a cut-off. */
  readonly expectedClients: number
  /** Mean probability that a client of the cell does belong there; absent without clients. */
  readonly stability?: number
  /** Of its clients together; absent where values were not given. */
  readonly value?: number
  /** Of the value of all; absent where that is not above 0. */
  readonly valueShare?: number
}

/** A fact that the reader of a matrix should know. */
export interface LoyaltyMatrixWarning {
  /** `'ONE_SIDED'`: all clients are on one side of a cut-off. `'AT_CUT_OFF'`: many stand exactly on it, so that it decides about them. */
  readonly code: 'ONE_SIDED' | 'AT_CUT_OFF'
  readonly message: string
}

/** Every client's cell, and how sure it is. */
export interface LoyaltyMatrix extends Segments {
  readonly kind: 'loyalty-matrix'
  readonly size: number
  readonly segmentNames: readonly LoyaltyCell[]
  readonly segment: Uint8Array
  readonly cutOffs: { readonly behaviour: CutOff; readonly attitude: CutOff }
  /** As they were given. */
  readonly behaviour: Float64Array
  /** `values` are 0 where `defined` is 0: nobody has asked. */
  readonly attitude: { readonly values: Float64Array; readonly defined: Uint8Array }
  /** By cell, the probability that each client belongs there, errors and sampled cut-offs considered; together 1. */
  readonly probability: Readonly<Record<LoyaltyCell, Float64Array>>
  /** Probability of the client's own cell. */
  readonly stability: Float64Array
  /** In the order of `segmentNames`. */
  readonly cells: readonly LoyaltyCellSummary[]
  readonly warnings: readonly LoyaltyMatrixWarning[]
}
