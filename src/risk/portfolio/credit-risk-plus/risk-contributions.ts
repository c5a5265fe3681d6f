/**
 * Which obligor brings how much of a portfolio's risk? Shares that add up to the whole, by Euler's rule.
 *
 *   to σ:   (p_A l_A² + Σ_k σ_k² w_Ak p_A l_A Σ_B w_Bk p_B l_B) / σ_L
 *   to VaR: E[L_A | L = VaR] = l_A p_A (w_A0 P(L = VaR − l_A) + Σ_k w_Ak P_k(L = VaR − l_A)) / P(L = VaR)
 *   to ES:  (E[L_A; L > VaR] + E[L_A | L = VaR] (1 − α − P(L > VaR))) / (1 − α)
 *
 * P_k is the distribution of losses with the shape 1/σ_k² of sector k raised by 1: what is left of the portfolio when a
 * default of that sector was seen.
 *
 * Source: Haaf and Tasche (2002), Calculating value-at-risk contributions in CreditRisk+, GARP Risk Review 7, eq. 14; Tasche
 * (2004), Capital allocation with CreditRisk+, in: CreditRisk+ in the Banking Industry, Springer.
 *
 * @module
 */
import { expectKnownKeys } from '../../../errors/index.js'
import { expectedShortfall, expectTailLevel, quantileOf } from '../value-at-risk.js'
import type { BandedLosses } from './credit-risk-plus.js'
import { lossesOf } from './credit-risk-plus.js'
import { varianceOf } from './moments.js'
import { liftedProbabilities } from './nested.js'
import type { CreditRiskPlusOptions, SectorColumns, SectorPortfolio } from './portfolio.js'
import { sectorPortfolio } from './portfolio.js'

/** CreditRisk+ and the level at which the tail begins. */
export interface ContributionOptions extends CreditRiskPlusOptions {
  /** Of VaR and expected shortfall, within (0, 1): 0.999, say. */
  readonly level: number
}

/** What each obligor brings, in currency units; each column adds up to the figure of its name. */
export interface RiskContributions {
  /** Figures of the portfolio. */
  readonly portfolio: ContributionTotals
  readonly expectedLoss: Float64Array
  readonly standardDeviation: Float64Array
  /** Jumps from level to level, as losses do; of a single name it tells less than the share of expected shortfall. */
  readonly valueAtRisk: Float64Array
  readonly expectedShortfall: Float64Array
}

/** What the contributions add up to, in currency units. */
export interface ContributionTotals {
  readonly expectedLoss: number
  readonly standardDeviation: number
  readonly valueAtRisk: number
  readonly expectedShortfall: number
}

/**
 * How much of expected loss, standard deviation, VaR and expected shortfall each obligor brings, by CreditRisk+.
 *
 * @param columns as for {@link creditRiskPlus}.
 * @param options those of {@link creditRiskPlus} with the level.
 * @throws ClienteleError as {@link creditRiskPlus}; `OUT_OF_RANGE` for a level beyond `options.tail`.
 * @example
 * import { creditRiskPlusContributions } from 'clientele/risk'
 * const portfolio = {
 *   exposure: [1e6, 2e6, 4e6], probabilityOfDefault: [0.05, 0.02, 0.01], lossGivenDefault: [0.5, 0.5, 0.25],
 *   sector: ['building', 'building', 'trade'],
 * }
 * const options = { unit: 1e5, sectors: { building: 0.8, trade: 0.5 }, level: 0.99 }
 * const shares = creditRiskPlusContributions(portfolio, options)
 * shares.portfolio.expectedShortfall.toFixed(0) // => '1165686'
 * Array.from(shares.expectedShortfall, share => share.toFixed(0)) // => ['159198', '689425', '317063']
 */
export function creditRiskPlusContributions(columns: SectorColumns, options: ContributionOptions): RiskContributions {
  expectKnownKeys(options, ['unit', 'sectors', 'rounding', 'tail', 'method', 'level'], 'options')
  const { level, ...rest } = options
  const portfolio = sectorPortfolio(columns, rest)
  return contributionsOf(portfolio, lossesOf(portfolio), expectTailLevel(level, 'options.level'))
}

function contributionsOf(portfolio: SectorPortfolio, losses: BandedLosses, level: number): RiskContributions {
  const { distribution, bands } = losses
  const { unit, expectedLoss, standardDeviation } = distribution
  const { at, loss, above } = quantileOf(distribution, level)
  const { parts } = varianceOf(portfolio, bands.level, bands.intensity)
  const { when, beyond } = conditionalLosses(portfolio, losses, at)
  const rest = Math.max(0, 1 - level - above)
  return {
    portfolio: {
      expectedLoss,
      standardDeviation,
      valueAtRisk: loss,
      expectedShortfall: expectedShortfall(distribution, level),
    },
    expectedLoss: portfolio.loss.map((amount, i) => amount * portfolio.probability[i]!),
    standardDeviation: parts.map(part => (part === 0 ? 0 : (unit * unit * part) / standardDeviation)),
    valueAtRisk: when,
    expectedShortfall: beyond.map((tail, i) => (tail + rest * when[i]!) / (1 - level)),
  }
}

/** E[L_A | L = VaR] and E[L_A; L > VaR], in currency units. */
function conditionalLosses(
  { size, sectors, ownShare, unit }: SectorPortfolio,
  { distribution, bands, polynomials }: BandedLosses,
  at: number,
): { readonly when: Float64Array; readonly beyond: Float64Array } {
  const { probabilities } = distribution
  const when = new Float64Array(size)
  const beyond = new Float64Array(size)
  for (const [k, polynomial] of polynomials.entries()) {
    const weights = k === 0 ? ownShare : sectors[k - 1]!.weights
    const lifted = liftedProbabilities(probabilities, polynomial)
    const exceeding = exceedances(lifted, at)
    for (let i = 0; i < size; i++) {
      const expected = weights[i]! * bands.intensity[i]! * bands.level[i]! * unit
      const left = at - bands.level[i]!
      if (expected === 0) continue
      if (left >= 0) when[i]! += (expected * lifted[left]!) / probabilities[at]!
      beyond[i]! += left >= 0 ? expected * exceeding[left]! : expected
    }
  }
  return { when, beyond }
}

/** P(L > n) for n up to `last`. */
function exceedances(p: Float64Array, last: number): Float64Array {
  const out = new Float64Array(last + 1)
  const known = p.reduce((sum, probability) => sum + probability, 0)
  let above = Math.max(0, 1 - known)
  for (let n = p.length - 1; n > last; n--) above += p[n]!
  for (let n = last; n >= 0; n--) {
    out[n] = above
    above += p[n]!
  }
  return out
}
