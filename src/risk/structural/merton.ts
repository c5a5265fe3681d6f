/**
 * How far is a firm from default, if it defaults when its assets are worth less than its debt?
 *
 *   E = A N(d₁) − D e^{−rT} N(d₂),   σ_E E = N(d₁) σ A,   d₁,₂ = (ln(A/D) + (r ± σ²/2) T) / (σ√T)
 *   DD = (ln(A/D) + (μ − σ²/2) T) / (σ√T),   PD = N(−DD)
 *
 * A, σ: value and volatility of assets, which nobody quotes; E, σ_E: those of shares, which a market does; D: debt due at
 * T; r, μ: risk-free rate and growth of assets, continuously compounded. Assets follow a geometric Brownian motion, debt
 * is one zero bond, default happens at T alone. Not for firms without a share price, for banks, nor for project companies.
 *
 * Sources: Merton (1974), On the pricing of corporate debt, Journal of Finance 29, eq. 13 and 14; Crosbie and Bohn (2003),
 * Modeling default risk, Moody's KMV.
 *
 * @module
 */
import { normalCdf } from '../../numeric/index.js'
import type { CheckedDebt, DebtTerms } from './firm.js'
import { expectAmount, expectDebt } from './firm.js'
import { optionTerms } from './option-terms.js'
import { solveFirm } from './solve-firm.js'

/** A firm whose assets are known. */
export interface FirmByAssets extends DebtTerms {
  /** > 0, in the currency of `debt`. */
  readonly assetValue: number
  /** Standard deviation of the logarithm of assets in a year; > 0: 0.2 for 20 %. */
  readonly assetVolatility: number
}

/** A firm whose shares are quoted. */
export interface FirmByEquity extends DebtTerms {
  /** Market value of all shares; > 0, in the currency of `debt`. */
  readonly equityValue: number
  /** Standard deviation of the logarithm of the share price in a year; > 0: 0.4 for 40 %. */
  readonly equityVolatility: number
}

/** What the model says of a firm. */
export interface MertonFirm {
  readonly assetValue: number
  readonly assetVolatility: number
  readonly equityValue: number
  readonly equityVolatility: number
  /** What the debt is worth today: assets less equity. */
  readonly debtValue: number
  /** Assets over the debt that falls due. */
  readonly assetsToDebt: number
  /** How many standard deviations assets are expected to end above the debt, with their own drift. */
  readonly distanceToDefault: number
  /** By the horizon, with the drift of assets: what happens. */
  readonly probabilityOfDefault: number
  /** By the horizon, with the risk-free rate as drift: what prices pay for. */
  readonly riskNeutralProbabilityOfDefault: number
  /** What the debt yields above the risk-free rate, per year, continuously compounded. */
  readonly creditSpread: number
}

/** How the two unknowns were found. */
export interface MertonSolution extends MertonFirm {
  /** Steps of Newton's method. */
  readonly iterations: number
  /** What is left of the two equations, relative: of the equity value and of its volatility. */
  readonly residuals: readonly [equityValue: number, equityVolatility: number]
}

/**
 * Equity, debt, spread and distance to default of a firm whose assets and their volatility are known.
 *
 * @returns every figure to 1e-12 relative, also where equity or the lenders' loss is next to nothing; below 1e-300 they are 0.
 * @throws ClienteleError `OUT_OF_RANGE` for assets, volatility, debt or a horizon that is not > 0, naming the field.
 * @example
 * import { mertonFromAssets } from 'clientele/risk'
 * const firm = mertonFromAssets({
 *   assetValue: 140, assetVolatility: 0.2, debt: 100, horizonYears: 1, continuousRiskFreeRate: 0.05,
 * })
 * firm.equityValue.toFixed(6) // => '45.110610'
 * firm.distanceToDefault.toFixed(6) // => '1.832361'
 */
export function mertonFromAssets(firm: FirmByAssets): MertonFirm {
  const debt = expectDebt(firm, ['assetValue', 'assetVolatility'])
  const assetValue = expectAmount(firm.assetValue, 'firm.assetValue')
  const assetVolatility = expectAmount(firm.assetVolatility, 'firm.assetVolatility')
  const m = Math.log(assetValue / debt.debt) + debt.rate * debt.years
  return firmAt(m, assetVolatility * Math.sqrt(debt.years), debt)
}

/**
 * The same for a firm whose shares are quoted: assets and their volatility are what makes the model agree with both the
 * value of the shares and their volatility.
 *
 * Newton's method on the logarithms of both unknowns, from bounds that hold the solution (E < A < E + D e^{−rT},
 * σ < σ_E); both equations hold to 1e-12 or better, which `residuals` shows.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for equity, volatility, debt or a horizon that is not > 0, naming the field.
 * @example
 * import { mertonFromEquity } from 'clientele/risk'
 * const firm = mertonFromEquity({
 *   equityValue: 3.977, equityVolatility: 0.3121, debt: 3.5,
 *   horizonYears: 1, continuousRiskFreeRate: 0.05, continuousAssetDrift: 0.031,
 * })
 * firm.assetValue.toFixed(8) // => '7.30630268'
 * firm.probabilityOfDefault.toExponential(4) // => '4.7170e-6'
 */
export function mertonFromEquity(firm: FirmByEquity): MertonSolution {
  const debt = expectDebt(firm, ['equityValue', 'equityVolatility'])
  const equityValue = expectAmount(firm.equityValue, 'firm.equityValue')
  const equityVolatility = expectAmount(firm.equityVolatility, 'firm.equityVolatility')
  const root = Math.sqrt(debt.years)
  const { m, v, iterations } = solveFirm(equityValue / debt.discountedDebt, equityVolatility * root)
  const found = firmAt(m, v, debt)
  return {
    ...found,
    iterations,
    residuals: [found.equityValue / equityValue - 1, found.equityVolatility / equityVolatility - 1],
  }
}

/** Every figure at m = ln(A/K), v = σ√T. */
function firmAt(m: number, v: number, { years, rate, drift, discountedDebt }: CheckedDebt): MertonFirm {
  const terms = optionTerms(m, v)
  const root = Math.sqrt(years)
  const distanceToDefault = terms.d2 + ((drift - rate) * years) / v
  return {
    assetValue: m < 0 ? discountedDebt * Math.exp(m) : discountedDebt + discountedDebt * Math.expm1(m),
    assetVolatility: v / root,
    equityValue: discountedDebt * terms.call,
    equityVolatility: (terms.elasticity * v) / root,
    debtValue: discountedDebt * Math.exp(terms.logDebt),
    assetsToDebt: Math.exp(m - rate * years),
    distanceToDefault,
    probabilityOfDefault: normalCdf(-distanceToDefault),
    riskNeutralProbabilityOfDefault: normalCdf(-terms.d2),
    creditSpread: 0 - terms.logDebt / years,
  }
}
