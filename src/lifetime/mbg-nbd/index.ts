/**
 * MBG/NBD: will this client come back, and how often, where a client who bought once may be gone already?
 *
 * Each client buys at a steady rate λ of its own and, after any purchase, the first included, leaves for good with a
 * probability p of its own. Rates differ between clients as Gamma(r, α), probabilities as Beta(a, b), independently:
 *
 *   ln L(x, tₓ, T) = ln B(a, b+x+1)/B(a, b) + ln Γ(r+x)/Γ(r) + r ln α − (r+x) ln(α+T)
 *                    + ln(1 + a/(b+x) · ((α+T)/(α+tₓ))^{r+x})
 *
 * - `r`: the smaller, the more rates differ; `r / α` is the mean rate of purchases per unit of time.
 * - `alpha` (α): in units of time; a client with x purchases in T is expected to buy at the rate (r + x)/(α + T).
 * - `a`, `b`: a/(a+b) is the mean probability to leave after a purchase; the larger a + b, the more alike the clients.
 *
 * Reads: frequency x (repeat purchases), recency tₓ (first to last purchase), age T (first purchase to the end of
 * observation), in one unit of time. Assumes: no seasons, no trend, no contract; purchases on one day are one. Unlike
 * BG/NBD it does not take every client who bought once for alive.
 *
 * Sources: Batislam, Denizel and Filiztekin (2007), Empirical validation and comparison of models for customer base
 * analysis, International Journal of Research in Marketing 24(3); Hoppe and Wagner (2007), Customer base analysis: the
 * case for a central variant of the Betageometric/NBD model, Marketing ZFP 29(2).
 *
 * @module
 */
export { noPurchaseProbability, probabilityAlive, probabilityAliveAfter } from './alive.js'
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { MbgNbdModel, MbgNbdParams } from './model.js'
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
