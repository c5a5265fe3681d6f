/**
 * How well the items of a construct show it, from their loadings: correlations of standardised items with the construct.
 *
 *   composite reliability ρc = (Σλ)² / ((Σλ)² + Σ(1 − λ²))        average variance extracted = Σλ² / k
 *
 * @see Jöreskog (1971), Statistical analysis of sets of congeneric tests, Psychometrika 36(2), for ρc (Dillon-Goldstein's rho);
 * Fornell and Larcker (1981), Evaluating structural equation models, Journal of Marketing Research 18(1), eqs. 10 and 11.
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { readNumbers } from './read-matrix.js'

/**
 * Composite reliability: the share of the variance of the sum of the items that is the construct's. 1 for a single item of
 * loading 1, which says only that nothing else was assumed.
 *
 * @param loadings of standardised items, at least one. Beyond ±1 an item would have a negative variance of its own: such
 * loadings are refused.
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the loading; `NO_VARIATION` where nothing is left of the sum.
 * @example
 * import { compositeReliability } from 'clientele/satisfaction'
 * compositeReliability([0.8, 0.7, 0.9]).toFixed(4) // => '0.8446'
 */
export function compositeReliability(loadings: readonly number[]): number {
  const read = readLoadings(loadings)
  const common = compensatedSum(read) ** 2
  const whole = common + compensatedSum(read.map(loading => 1 - loading ** 2))
  return whole > 0 ? common / whole : reject('NO_VARIATION', 'loadings', 'items whose sum varies', loadings)
}

/**
 * The average variance extracted: the share of the items' variance that is the construct's.
 *
 * @param loadings as for {@link compositeReliability}.
 * @returns within [0, 1]; from 0.5 on items share more with the construct than not (Fornell and Larcker 1981).
 * @throws ClienteleError as {@link compositeReliability}.
 * @example
 * import { averageVarianceExtracted } from 'clientele/satisfaction'
 * averageVarianceExtracted([0.8, 0.7, 0.9]).toFixed(4) // => '0.6467'
 */
export function averageVarianceExtracted(loadings: readonly number[]): number {
  const read = readLoadings(loadings)
  return compensatedSum(read.map(loading => loading ** 2)) / read.length
}

function readLoadings(loadings: unknown): readonly number[] {
  const read = readNumbers(loadings, 'loadings')
  for (const [i, loading] of read.entries()) {
    if (Math.abs(loading) > 1 + ROUNDING) reject('OUT_OF_RANGE', `loadings[${i}]`, 'a loading, from -1 to 1', loading)
  }
  return read.map(loading => Math.min(1, Math.max(-1, loading)))
}

/** What a loading may be off by without being another one. */
const ROUNDING = 1e-9
