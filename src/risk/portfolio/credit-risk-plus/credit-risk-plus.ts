/**
 * What may a portfolio of loans lose within a year, if default rates of sectors rise and fall together?
 *
 *   defaults of A | γ ~ Poisson(p_A (w_A0 + Σ_k w_Ak γ_k)),   γ_k ~ Gamma with mean 1 and variance σ_k², independent
 *   E[z^L] = e^{λ(z) − λ(1)} Π_k (1 + σ_k² (μ_k(1) − μ_k(z)))^{−1/σ_k²}
 *
 * p_A: default probability; w_Ak: share of it that moves with sector k; λ(z), μ_k(z): expected defaults by level of loss, on
 * their own and in sector k. Losses in default are whole levels of one unit. Defaults are Poisson: an obligor may default
 * twice, with a probability of p²/2, so that p should be small; a loss beyond all exposures has a probability above 0.
 *
 * Source: Credit Suisse Financial Products (1997), CreditRisk+: a credit risk management framework, appendix A.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { LossDistribution } from '../loss-distribution.js'
import type { Bands, Polynomial } from './bands.js'
import { bandsOf, polynomialsOf } from './bands.js'
import { fourierProbabilities } from './fourier.js'
import { reachOf, varianceOf } from './moments.js'
import { nestedProbabilities } from './nested.js'
import type { CreditRiskPlusOptions, SectorColumns, SectorPortfolio } from './portfolio.js'
import { sectorPortfolio } from './portfolio.js'

/** Losses by CreditRisk+; mean and standard deviation are of the portfolio in levels, in closed form. */
export interface CreditRiskPlus extends LossDistribution {
  /** Currency units of one level. */
  readonly unit: number
  /** What the standard deviation was before losses became levels, in closed form: the difference is the price of `unit`. */
  readonly standardDeviationBeforeBanding: number
  readonly method: 'nested' | 'fourier'
}

const NESTED_LEVELS = 30_000
const MOST_LEVELS = 2 ** 22

/**
 * The loss distribution of a portfolio by CreditRisk+.
 *
 * @param columns one row per obligor. Those without exposure, loss or default probability add nothing.
 * @param options `unit` and the volatility of each sector; there are no defaults for either.
 * @returns losses 0, unit, 2 unit and so on, as far as `options.tail` asks.
 * @throws ClienteleError `OUT_OF_RANGE` naming the cell or option, or a unit so small that there were more than four million
 * levels; `CONFLICTING_OPTIONS` for `sector` beside `sectorWeights`; `MIXED_CURRENCIES`.
 * @example
 * import { creditRiskPlus, expectedShortfall, valueAtRisk } from 'clientele/risk'
 * const portfolio = {
 *   exposure: [1e6, 2e6, 4e6], probabilityOfDefault: [0.05, 0.02, 0.01], lossGivenDefault: [0.5, 0.5, 0.25],
 *   sector: ['building', 'building', 'trade'],
 * }
 * const losses = creditRiskPlus(portfolio, { unit: 1e5, sectors: { building: 0.8, trade: 0.5 } })
 * losses.expectedLoss // => 55000
 * losses.standardDeviation.toFixed(0) // => '209335'
 * valueAtRisk(losses, 0.99) // => 1000000
 * expectedShortfall(losses, 0.99).toFixed(0) // => '1165686'
 */
export function creditRiskPlus(columns: SectorColumns, options: CreditRiskPlusOptions): CreditRiskPlus {
  return lossesOf(sectorPortfolio(columns, options)).distribution
}

/** A distribution with what it was made of. */
export interface BandedLosses {
  readonly distribution: CreditRiskPlus
  readonly bands: Bands
  readonly polynomials: readonly Polynomial[]
}

/** The distribution of a checked portfolio. */
export function lossesOf(portfolio: SectorPortfolio): BandedLosses {
  const { unit, loss, probability } = portfolio
  const bands = bandsOf(portfolio)
  const polynomials = polynomialsOf(portfolio, bands)
  const { probabilities, method } = probabilitiesOf(portfolio, polynomials)
  const known = probabilities.reduce((sum, p) => sum + p, 0)
  const expectedLoss = loss.reduce((sum, amount, i) => sum + amount * probability[i]!, 0)
  const levels = varianceOf(portfolio, bands.level, bands.intensity)
  const distribution = {
    losses: probabilities.map((_, level) => level * unit),
    probabilities,
    beyond: probabilities.length === 1 ? 0 : Math.max(0, 1 - known),
    expectedLoss,
    standardDeviation: unit * Math.sqrt(levels.variance),
    unit,
    standardDeviationBeforeBanding: Math.sqrt(varianceOf(portfolio, loss, probability).variance),
    method,
  }
  return { distribution, bands, polynomials }
}

function probabilitiesOf(
  { tail, method: asked }: SectorPortfolio,
  polynomials: readonly Polynomial[],
): { readonly probabilities: Float64Array; readonly method: 'nested' | 'fourier' } {
  if (polynomials.every(({ total }) => total === 0)) return { probabilities: Float64Array.of(1), method: 'nested' }
  const reach = reachOf(polynomials, tail)
  if (!(reach.levels <= MOST_LEVELS)) {
    const hint = 'A larger unit has fewer levels'
    reject('OUT_OF_RANGE', 'options.unit', `a unit with at most ${MOST_LEVELS} levels of loss`, reach.levels, hint)
  }
  const method = asked ?? (reach.levels <= NESTED_LEVELS ? 'nested' : 'fourier')
  if (method === 'nested') return { probabilities: nestedProbabilities(polynomials, reach.levels), method }
  return { probabilities: fourierProbabilities(polynomials, reach.levels, reach), method }
}
