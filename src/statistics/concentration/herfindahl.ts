/**
 * On how few does a total hang? The Herfindahl-Hirschman index.
 *
 *   H = Σ sᵢ²,   normalised (H − 1/n) / (1 − 1/n),   effective number 1/H,   sᵢ: share of value i
 *
 * Sources: Hirschman (1945), National Power and the Structure of Foreign Trade; Herfindahl (1950), Concentration in the U.S.
 * Steel Industry.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import { sharesOf } from './shares.js'

/** An index and how to read it. */
export interface HerfindahlIndex {
  /** Σ of squared shares, within [1/n, 1]; competition authorities multiply it by 10,000. */
  readonly index: number
  /** 0 where all are equal, 1 where one has all; absent of a single value, of which neither can be told. */
  readonly normalised?: number
  /** How many equal values would have the same index, within [1, n]. */
  readonly effectiveNumber: number
}

/**
 * The Herfindahl-Hirschman index of values.
 *
 * @param values finite numbers >= 0, at least one above 0: exposures of clients, say. Zeros count as values in `normalised`.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault, or where all are 0; `EMPTY_INPUT`.
 * @example
 * import { herfindahl } from 'clientele/statistics'
 * herfindahl([50, 30, 20]).index.toFixed(2) // => '0.38'
 * herfindahl([1, 1, 1, 1]) // => { index: 0.25, normalised: 0, effectiveNumber: 4 }
 */
export function herfindahl(values: ArrayLike<number>): HerfindahlIndex {
  const shares = sharesOf(values)
  return herfindahlFrom(compensatedSum(shares.map(share => share * share)), shares.length)
}

/** The same from a sum of squared shares, kept within what rounding may take it out of. */
export function herfindahlFrom(squares: number, size: number): HerfindahlIndex {
  const index = Math.min(1, Math.max(1 / size, squares))
  if (size === 1) return { index, effectiveNumber: 1 / index }
  return { index, normalised: (index - 1 / size) / (1 - 1 / size), effectiveNumber: 1 / index }
}
