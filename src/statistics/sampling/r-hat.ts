import { quantiles } from '../quantile.js'
import type { ChainDraws } from './chain-draws.js'
import { chainMeans, expectChains, halves, mapDraws, mean, rankNormal, variance } from './chain-draws.js'

/**
 * Whether chains agree: the standard deviation of all draws over that within the chains, of rank-normalised draws and,
 * so that chains of different width are seen too, of their distances from the median; the larger of the two. 1 for
 * chains that cannot be told apart; above 1.01 they need more draws or a better model.
 *
 * @param draws finite numbers, chain after chain, equally many of each and at least four.
 * @param chains how many; one alone is compared by halves.
 * @returns infinite where no chain ever moved.
 * @throws ClienteleError `LENGTH_MISMATCH`; `NO_VARIATION` where all draws are the same.
 * @see Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021), Rank-Normalization, Folding, and Localization: An Improved
 * R-hat for Assessing Convergence of MCMC, Bayesian Analysis 16(2).
 * @example
 * import { rHat } from 'clientele/statistics'
 * rHat([1, 4, 2, 3, 11, 14, 12, 13], 2).toFixed(3) // => '1.447'
 */
export function rHat(draws: ArrayLike<number>, chains: number): number {
  const split = halves(expectChains(draws, chains))
  const [median] = quantiles(split.draws, [0.5])
  const folded = mapDraws(split, draw => Math.abs(draw - median!))
  return Math.max(disagreement(rankNormal(split)), disagreement(rankNormal(folded)))
}

/** √(((n - 1) W + B) / (n W)), of the variances within chains and the variance B / n of their means. */
function disagreement(of: ChainDraws): number {
  const { draws, chains, length } = of
  const variances = Float64Array.from({ length: chains }, (_, c) =>
    variance(draws.subarray(c * length, (c + 1) * length)),
  )
  const within = mean(variances)
  if (within === 0) return Infinity
  return Math.sqrt((length - 1) / length + variance(chainMeans(of)) / within)
}
