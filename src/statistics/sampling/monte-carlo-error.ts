/**
 * How far a figure computed from draws may be off because there are only so many.
 *
 * @see Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021), Rank-Normalization, Folding, and Localization: An Improved
 * R-hat for Assessing Convergence of MCMC, Bayesian Analysis 16(2), section 4.4.
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import { betaIInverse } from '../../numeric/index.js'
import { expectChains, variance } from './chain-draws.js'
import { effectiveSizeOfMean, effectiveSizeOfQuantile } from './effective-size.js'

/**
 * Standard error of the mean of draws as an estimate of the posterior mean.
 *
 * @param draws finite numbers, chain after chain, equally many of each and at least four.
 * @throws ClienteleError `LENGTH_MISMATCH`; `NO_VARIATION` where all draws are the same.
 * @example
 * import { monteCarloErrorOfMean } from 'clientele/statistics'
 * monteCarloErrorOfMean([1, 4, 2, 3, 3, 1, 2, 4], 2).toFixed(3) // => '0.445'
 */
export function monteCarloErrorOfMean(draws: ArrayLike<number>, chains: number): number {
  const checked = expectChains(draws, chains)
  return Math.sqrt(variance(checked.draws) / effectiveSizeOfMean(checked))
}

/** Where a standard normal variable lies one standard deviation below its mean. */
const ONE_BELOW = 0.158_655_253_931_457_05

/**
 * Standard error of a quantile of draws as an estimate of the posterior's: half the distance between the draws where it
 * lies with probability 68 %.
 *
 * @param draws finite numbers, chain after chain, equally many of each and at least four.
 * @param probability within (0, 1): 0.5 for the median.
 * @throws ClienteleError `LENGTH_MISMATCH`; `NO_VARIATION` where all draws are the same; `OUT_OF_RANGE`.
 * @example
 * import { monteCarloErrorOfQuantile } from 'clientele/statistics'
 * monteCarloErrorOfQuantile([1, 4, 2, 3, 3, 1, 2, 4], 2, 0.5) // => 1
 */
export function monteCarloErrorOfQuantile(draws: ArrayLike<number>, chains: number, probability: number): number {
  const checked = expectChains(draws, chains)
  const share = expectWithin(probability)
  const size = effectiveSizeOfQuantile(checked, share)
  const [below, above] = [size * share + 1, size * (1 - share) + 1]
  const ordered = checked.draws.toSorted()
  const last = ordered.length - 1
  const from = Math.floor(Math.max(0, ordered.length * betaIInverse(ONE_BELOW, below, above) - 1))
  const to = Math.ceil(Math.min(last, ordered.length * betaIInverse(1 - ONE_BELOW, below, above) - 1))
  return (ordered[to]! - ordered[from]!) / 2
}

function expectWithin(probability: unknown): number {
  const share = expectFinite(probability, 'probability')
  return share > 0 && share < 1 ? share : reject('OUT_OF_RANGE', 'probability', 'a number between 0 and 1', probability)
}
