/**
 * On how few does a total hang, where each value counts by its rank?
 *
 *   HT = 1 / (2 Σ i sᵢ − 1),   sᵢ: shares from the largest on;   CR_k = s₁ + … + s_k
 *
 * Source: Hall and Tideman (1967), Measures of concentration, JASA 62.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { sharesOf } from './shares.js'

/**
 * Hall and Tideman's index, also called Rosenbluth's: 1/n where all have the same, 1 where one has all. It is
 * 1 / (n (1 − Gini's coefficient)).
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault, or where all are 0; `EMPTY_INPUT`.
 * @example
 * import { hallTideman } from 'clientele/statistics'
 * hallTideman([50, 30, 20]).toFixed(4) // => '0.4167'
 */
export function hallTideman(values: ArrayLike<number>): number {
  const shares = sharesOf(values).sort().reverse()
  return Math.min(1, 1 / (2 * compensatedSum(shares.map((share, i) => (i + 1) * share)) - 1))
}

/** How many of the largest. */
export interface ConcentrationRatioOptions {
  /** A whole number >= 1; where there are fewer values, all of them. */
  readonly largest: number
}

/**
 * The concentration ratio CR_k: the share of the k largest values.
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @returns within (0, 1].
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault, or a number of the largest that is none.
 * @example
 * import { concentrationRatio } from 'clientele/statistics'
 * concentrationRatio([50, 30, 15, 5], { largest: 2 }).toFixed(2) // => '0.80'
 */
export function concentrationRatio(values: ArrayLike<number>, options: ConcentrationRatioOptions): number {
  expectKnownKeys(options, ['largest'], 'options')
  const largest = expectInteger(options.largest, 'options.largest', 1)
  const shares = sharesOf(values).sort().reverse()
  return Math.min(1, compensatedSum(shares.subarray(0, largest)))
}
