/**
 * How many independent draws would tell as much as those of chains, which resemble their neighbours.
 *
 * @see Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021), Rank-Normalization, Folding, and Localization: An Improved
 * R-hat for Assessing Convergence of MCMC, Bayesian Analysis 16(2), sections 3.2 and 4.
 * @module
 */
import { quantiles } from '../quantile.js'
import type { ChainDraws } from './chain-draws.js'
import { chainMeans, expectChains, halves, mapDraws, rankNormal, variance, varies } from './chain-draws.js'

/**
 * Of the bulk: how far means and medians can be trusted. From 100 for each chain upward R-hat and this itself are
 * reliable; an interval that people act on wants a thousand.
 *
 * @param draws finite numbers, chain after chain, equally many of each and at least four.
 * @throws ClienteleError `LENGTH_MISMATCH`; `NO_VARIATION` where all draws are the same.
 * @example
 * import { bulkEffectiveSize } from 'clientele/statistics'
 * bulkEffectiveSize([1, 4, 2, 3, 3, 1, 2, 4], 2).toFixed(3) // => '7.225'
 */
export function bulkEffectiveSize(draws: ArrayLike<number>, chains: number): number {
  return effectiveSize(rankNormal(halves(expectChains(draws, chains))))
}

/**
 * Of the tails: how far the 5 % and 95 % quantiles can be trusted; the smaller of the two.
 *
 * @param draws finite numbers, chain after chain, equally many of each and at least four.
 * @throws ClienteleError `LENGTH_MISMATCH`; `NO_VARIATION` where all draws are the same.
 * @example
 * import { tailEffectiveSize } from 'clientele/statistics'
 * tailEffectiveSize([1, 4, 2, 3, 3, 1, 2, 4], 2).toFixed(3) // => '7.225'
 */
export function tailEffectiveSize(draws: ArrayLike<number>, chains: number): number {
  const checked = expectChains(draws, chains)
  return Math.min(effectiveSizeOfQuantile(checked, 0.05), effectiveSizeOfQuantile(checked, 0.95))
}

/** Of the mean of the draws as they are. */
export function effectiveSizeOfMean(of: ChainDraws): number {
  return effectiveSize(halves(of))
}

/** Of a quantile: of being below it. */
export function effectiveSizeOfQuantile(of: ChainDraws, probability: number): number {
  const [quantile] = quantiles(of.draws, [probability])
  return effectiveSize(halves(mapDraws(of, draw => (draw <= quantile! ? 1 : 0))))
}

/**
 * Draws over τ = 1 + 2 Σ ρₜ, with the autocorrelations ρₜ of all chains together, summed in pairs as long as these are
 * positive and made to fall (Geyer 1992). Never more than draws times log₁₀ draws.
 */
function effectiveSize(of: ChainDraws): number {
  const { draws, chains, length } = of
  if (!varies(draws)) return draws.length
  const means = chainMeans(of)
  const centred = draws.map((draw, row) => draw - means[Math.floor(row / length)]!)
  const spread = covarianceAt(centred, 0, of)
  const within = (spread * length) / (length - 1)
  const total = spread + (chains > 1 ? variance(means) : 0)
  const correlation = (lag: number): number => 1 - (within - covarianceAt(centred, lag, of)) / total

  let even = 1
  let pair = 1 + correlation(1)
  let least = Infinity
  let sum = 0
  for (let lag = 2; lag < length - 2 && pair > 0; lag += 2) {
    least = Math.min(least, pair)
    sum += least
    even = correlation(lag)
    pair = even + correlation(lag + 1)
  }
  const tau = 2 * sum - 1 + Math.max(0, even)
  return draws.length / Math.max(tau, 1 / Math.log10(draws.length))
}

/** The mean over chains of the autocovariance at a lag, over all draws of a chain. */
function covarianceAt(centred: Float64Array, lag: number, { chains, length }: ChainDraws): number {
  let sum = 0
  for (let c = 0; c < chains; c++) {
    const end = (c + 1) * length - lag
    for (let i = c * length; i < end; i++) sum += centred[i]! * centred[i + lag]!
  }
  return sum / centred.length
}
