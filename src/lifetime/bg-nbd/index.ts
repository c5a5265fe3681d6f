/**
 * BG/NBD: will this client come back, and how often?
 *
 * Each client buys at a steady rate λ of its own and, after any purchase, leaves for good with a probability p of its
 * own. Rates differ between clients as Gamma(r, α), probabilities as Beta(a, b), independently of each other:
 *
 *   ln L(x, tₓ, T) = ln B(a, b+x)/B(a, b) + ln Γ(r+x)/Γ(r) + r ln α − (r+x) ln(α+T)
 *                    + ln(1 + [x > 0] · a/(b+x−1) · ((α+T)/(α+tₓ))^{r+x})
 *
 * - `r`: the smaller, the more rates differ; `r / α` is the mean rate of purchases per unit of time.
 * - `alpha` (α): in units of time; a client with x purchases in T is expected to buy at the rate (r + x)/(α + T).
 * - `a`, `b`: a/(a+b) is the mean probability to leave after a purchase; the larger a + b, the more alike the clients.
 *
 * Reads: frequency x (repeat purchases), recency tₓ (first to last purchase), age T (first purchase to the end of
 * observation), in one unit of time. Assumes: no seasons, no trend, no contract; a client who bought once is alive for
 * certain; purchases on one day are one.
 *
 * Sources: Fader, Hardie and Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2), eqs. 1-10;
 * Fader, Hardie and Lee (2008), Computing P(alive) Using the BG/NBD Model.
 *
 * @module
 */
export { noPurchaseProbability, probabilityAlive, probabilityAliveAfter } from './alive.js'
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { BgNbdModel, BgNbdParams } from './model.js'
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
