/**
 * BG/BB: will this client take the next opportunity to buy, and how many of those to come?
 *
 * For what happens at most once in a period: a donation a year, a policy renewed, a conference attended. At each
 * opportunity a client who is still one buys with a probability p of its own; before each, it leaves for good with a
 * probability θ of its own. The p differ between clients as Beta(α, β), the θ as Beta(γ, δ), independently:
 *
 *   L(x, tₓ, n) = B(α+x, β+n−x) B(γ, δ+n) / B(α, β) B(γ, δ)
 *                 + Σ B(α+x, β+j−x) B(γ+1, δ+j) / B(α, β) B(γ, δ),   j = tₓ ... n−1
 *
 * - `alpha` (α), `beta` (β): α/(α+β) is the mean probability to buy at an opportunity; the larger α + β, the more alike the
 *   clients.
 * - `gamma` (γ), `delta` (δ): γ/(γ+δ) is the mean probability to leave before an opportunity; the larger γ + δ, the more
 *   alike the clients.
 *
 * Reads: frequency x (opportunities with a purchase after the first purchase), recency tₓ (the last of them, 0 where there is
 * none), age n (all opportunities since the first purchase): whole numbers. One opportunity is one unit of the base's time;
 * `customerBaseOfPeriods` builds such a base from a log. Horizons are whole numbers of opportunities.
 *
 * Assumes: no seasons, no trend, no contract; the first purchase says nothing about p. Whoever was a client at the last
 * opportunity is one "at the end of observation"; whether it leaves before the next is part of the future. (Others print the
 * probability to be one still at that next opportunity as P(alive): `probabilityAliveAfter` with a horizon of 1.)
 *
 * Source: Fader, Hardie and Shang (2010), Customer-Base Analysis in a Discrete-Time Noncontractual Setting, Marketing
 * Science 29(6), 1086-1108.
 *
 * @module
 */
export { noPurchaseProbability, probabilityAlive, probabilityAliveAfter } from './alive.js'
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { BgBbModel, BgBbParams } from './model.js'
export { codec, fromParams, parameters } from './model.js'
export { likelihood } from './model-likelihood.js'
export { conditionalPurchaseProbability, purchaseProbability } from './purchase-probability.js'
export {
  discountedResidualPurchases,
  discountedYearsAlive,
  expectedPurchases,
  expectedPurchasesOfNewClient,
} from './purchases.js'
export { expectedDropoutRate, expectedPurchaseRate } from './rates.js'
export { simulate } from './simulate.js'
export { simulateFuture } from './simulate-future.js'
