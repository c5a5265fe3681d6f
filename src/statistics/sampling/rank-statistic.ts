/**
 * Simulation-based calibration: where parameters are drawn from the prior, data from the parameters and draws from their
 * posterior, the rank of each parameter among its draws is uniform. A sampler, a likelihood or a prior that is off shows
 * as ranks that are not.
 *
 * @see Talts, Betancourt, Simpson, Vehtari & Gelman (2018), Validating Bayesian Inference Algorithms with
 * Simulation-Based Calibration, arXiv:1804.06788.
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys } from '../../errors/index.js'
import { chiSquareSurvival } from '../../numeric/index.js'
import { expectColumns, FINITE } from '../columns.js'

/** Which draws are ranked. */
export interface RankOptions {
  /**
   * How many, evenly spaced; all by default. At most their effective number: draws that resemble each other pile ranks
   * up at the ends.
   */
  readonly draws?: number
}

/**
 * How many draws lie below the truth: from 0 to their number.
 *
 * @throws ClienteleError `EMPTY_INPUT`, or `OUT_OF_RANGE` for a number that is not finite or more draws than there are.
 * @example
 * import { rankStatistic } from 'clientele/statistics'
 * rankStatistic(2.5, [1, 4, 2, 3]) // => 2
 * rankStatistic(2.5, [1, 4, 2, 3], { draws: 2 }) // => 2
 */
export function rankStatistic(truth: number, draws: ArrayLike<number>, options: RankOptions = {}): number {
  expectKnownKeys(options, ['draws'], 'options')
  const size = expectColumns(['draws', draws, FINITE])
  const value = expectFinite(truth, 'truth')
  const kept = expectInteger(options.draws ?? size, 'options.draws', 1, size)
  let below = 0
  for (let i = 0; i < kept; i++) if (draws[Math.floor((i * size) / kept)]! < value) below++
  return below
}

/** How ranks are tested. */
export interface RankUniformityOptions {
  /** The largest rank there can be: the number of draws ranked; >= 1. */
  readonly largest: number
  /** Into how many bins ranks go, from 2 to `largest` + 1; 20 by default, or `largest` + 1 if that is less. */
  readonly bins?: number
}

/** A test that ranks are uniform. */
export interface RankUniformity {
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  /** Probability of ranks at least as uneven if nothing is wrong. */
  readonly pValue: number
  /** How many ranks lie in each bin. */
  readonly counts: readonly number[]
}

/**
 * Whether ranks are uniform, by Pearson's chi-square over bins; at least five times as many ranks as bins, or the test
 * is not to be believed.
 *
 * @param ranks whole numbers from 0 to `largest`.
 * @throws ClienteleError `EMPTY_INPUT`, or `OUT_OF_RANGE` naming the first ten cells at fault.
 * @example
 * import { rankUniformity } from 'clientele/statistics'
 * const { chiSquare, pValue } = rankUniformity([0, 0, 1, 2, 3, 3, 3, 3], { largest: 3, bins: 2 })
 * chiSquare // => 0.5
 * pValue.toFixed(4) // => '0.4795'
 */
export function rankUniformity(ranks: ArrayLike<number>, options: RankUniformityOptions): RankUniformity {
  expectKnownKeys(options, ['largest', 'bins'], 'options')
  const largest = expectInteger(options.largest, 'options.largest', 1)
  const bins = expectInteger(options.bins ?? Math.min(20, largest + 1), 'options.bins', 2, largest + 1)
  const isGood = (cell: number): boolean => Number.isInteger(cell) && cell >= 0 && cell <= largest
  const size = expectColumns(['ranks', ranks, { expected: `a whole number from 0 to ${largest}`, isGood }])
  const binOf = (rank: number): number => Math.floor((rank * bins) / (largest + 1))
  const counts = new Array<number>(bins).fill(0)
  for (let i = 0; i < size; i++) counts[binOf(ranks[i]!)]! += 1
  let chiSquare = 0
  for (let bin = 0; bin < bins; bin++) {
    const first = Math.ceil((bin * (largest + 1)) / bins)
    const next = Math.ceil(((bin + 1) * (largest + 1)) / bins)
    const expected = (size * (next - first)) / (largest + 1)
    chiSquare += (counts[bin]! - expected) ** 2 / expected
  }
  return { chiSquare, degreesOfFreedom: bins - 1, pValue: chiSquareSurvival(chiSquare, bins - 1), counts }
}
