/**
 * How evenly is a total spread? Entropies of shares: the more even, the larger.
 *
 *   Shannon −Σ sᵢ ln sᵢ,   Rényi ln(Σ sᵢ^α) / (1 − α),   sᵢ: share of value i
 *
 * Sources: Shannon (1948), A mathematical theory of communication, Bell System Technical Journal 27; Rényi (1961), On
 * measures of entropy and information, 4th Berkeley Symposium.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { sharesOf } from './shares.js'

/** How much the large ones count. */
export interface OrderOptions {
  /** >= 0: at 0 all values above 0 count alike, at 1 by their shares, beyond the large ones more and more. */
  readonly alpha: number
}

/**
 * Shannon's entropy of shares, in natural units: 0 where one has all, ln n where all have the same.
 *
 * @param values finite numbers >= 0, at least one above 0; zeros add nothing.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault, or where all are 0; `EMPTY_INPUT`.
 * @example
 * import { shannonEntropy } from 'clientele/statistics'
 * shannonEntropy([1, 1, 1, 1]).toFixed(4) // => '1.3863'
 */
export function shannonEntropy(values: ArrayLike<number>): number {
  return entropyOf(sharesOf(values))
}

/**
 * Rényi's entropy of order α, in natural units: ln of the number of equal values that would be spread as evenly. Order 1 is
 * Shannon's, order 2 is −ln of the Herfindahl-Hirschman index.
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault, for a negative order, or where all are 0.
 * @example
 * import { renyiEntropy } from 'clientele/statistics'
 * renyiEntropy([1, 2, 1], { alpha: 2 }).toFixed(6) // => '0.980829'
 */
export function renyiEntropy(values: ArrayLike<number>, options: OrderOptions): number {
  const alpha = expectOrder(options)
  return renyiOf(sharesOf(values), alpha)
}

/** The order among options, checked. */
export function expectOrder(options: OrderOptions): number {
  expectKnownKeys(options, ['alpha'], 'options')
  return expectNonNegative(options.alpha, 'options.alpha')
}

/** Of shares that are known to be some. */
export function renyiOf(shares: Float64Array, alpha: number): number {
  const most = Math.log(shares.length)
  if (Math.abs(alpha - 1) < NEAR_ONE) return entropyOf(shares)
  // Relative to the largest share, so that high orders do not underflow.
  const largest = shares.reduce((found, share) => Math.max(found, share), 0)
  const sum = compensatedSum(shares.map(share => (share > 0 ? (share / largest) ** alpha : 0)))
  const entropy = (Math.log(sum) + alpha * Math.log(largest)) / (1 - alpha)
  return Math.min(most, Math.max(0, entropy))
}

/** Closer to 1 the quotient has no digits left, and is Shannon's to as many. */
const NEAR_ONE = 1e-8

function entropyOf(shares: Float64Array): number {
  const sum = compensatedSum(shares.map(share => (share > 0 ? -share * Math.log(share) : 0)))
  return Math.min(Math.log(shares.length), Math.max(0, sum))
}
