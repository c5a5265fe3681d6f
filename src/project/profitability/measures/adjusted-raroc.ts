/**
 * Does a return on capital pay for the risk that owners cannot spread?
 *
 *   adjusted RAROC = RAROC − β · (return of the market − risk-free rate)
 *
 * One hurdle for all business takes too much risk and leaves safe business undone: what varies with the market must earn more.
 * What is left after that is compared with the risk-free rate, whatever the business.
 *
 * @see Crouhy, Turnbull and Wakeman (1999), Measuring risk-adjusted performance, Journal of Risk 2(1): (RAROC − risk-free
 * rate) / β against the premium of the market, which is the same rule for β > 0; in this form Crouhy, Galai and Mark (2014),
 * The Essentials of Risk Management, 2nd ed., chapter 17.
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject } from '../../../errors/index.js'
import { held } from '../../../money/time-value/terms.js'

/** What owners ask of the market; rates of a year. */
export interface MarketPremium {
  /** How far the return on this capital moves with the market. */
  readonly beta: number
  readonly marketReturn: number
  readonly riskFreeRate: number
}

/** A return on capital less what its risk costs. */
export interface AdjustedRaroc {
  readonly adjustedRaroc: number
  /** β · (return of the market − risk-free rate). */
  readonly riskPremium: number
  /** Whether it is above the risk-free rate, so that owners gain. */
  readonly createsValue: boolean
}

/**
 * RAROC less the premium that its systematic risk asks for.
 *
 * @param raroc as share of capital: 0.14 is 14 %.
 * @throws ClienteleError `INVALID_TYPE`, `OUT_OF_RANGE`, `UNKNOWN_OPTION`, naming the field.
 * @example
 * import { adjustedRaroc } from 'clientele/project'
 * const market = { marketReturn: 0.1, riskFreeRate: 0.04 }
 * const steady = adjustedRaroc(0.12, { ...market, beta: 0.8 })
 * steady.adjustedRaroc.toFixed(3) // => '0.072'
 * steady.createsValue // => true
 * adjustedRaroc(0.12, { ...market, beta: 1.5 }).createsValue // => false
 */
export function adjustedRaroc(raroc: number, premium: MarketPremium): AdjustedRaroc {
  expectFinite(raroc, 'raroc')
  expectKnownKeys(expectObject(premium, 'premium'), ['beta', 'marketReturn', 'riskFreeRate'], 'premium')
  const beta = expectFinite(premium.beta, 'premium.beta')
  const marketReturn = expectFinite(premium.marketReturn, 'premium.marketReturn')
  const riskFreeRate = expectFinite(premium.riskFreeRate, 'premium.riskFreeRate')
  const riskPremium = held(beta * (marketReturn - riskFreeRate), 'premium')
  const adjusted = held(raroc - riskPremium, 'premium')
  return { adjustedRaroc: adjusted, riskPremium, createsValue: adjusted > riskFreeRate }
}
