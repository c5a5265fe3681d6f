/**
 * MBG/CNBD-k: will this client come back, and how often, where purchases are more regular than chance and a client
 * who bought once may be gone already?
 *
 * From purchase to purchase a client passes k stages, each at the rate λ of its own, so that the times between purchases
 * are Erlang-k: the larger k, the more regular. After any purchase, the first included, it leaves for good with a
 * probability p of its own. Rates differ between clients as Gamma(r, α), probabilities as Beta(a, b), independently. With
 * s = r + kx, z = (T−tₓ)/(α+T) and c = x + 1 chances to leave:
 *
 *   ln L = (k−1) Σ ln Δt − x ln Γ(k) + ln Γ(s)/Γ(r) + r ln α − s ln(α+T) + ln B(a, b+c)/B(a, b)
 *          + ln(Σ_{j<k} (s)ⱼ zʲ/j! + a/(b+c−1) · ((α+T)/(α+tₓ))ˢ)
 *
 * - `k`: 1 is MBG/NBD exactly; with k stages the times between purchases vary by 1/√k of their mean.
 * - `r`: the smaller, the more rates differ; `r / (k alpha)` is the mean rate of purchases per unit of time.
 * - `alpha` (α): in units of time, the scale of the rate of stages, as in BTYDplus.
 * - `a`, `b`: a/(a+b) is the mean probability to leave after a purchase; the larger a + b, the more alike the clients.
 *
 * Reads: frequency x (repeat purchases), recency tₓ (first to last purchase), age T (first purchase to the end of
 * observation), in one unit of time; to choose k also the times Δt between purchases. Assumes: no seasons, no trend, no
 * contract; one k for all clients; purchases on one day are one. Unlike BG/CNBD-k it does not take every
 * client who bought once for alive.
 *
 * Sources: Platzer and Reutterer (2016), Ticking Away the Moments: Timing Regularity Helps to Better Predict Customer
 * Activity, Marketing Science 35(5); Reutterer, Platzer and Schröder (2021), Leveraging Purchase Regularity for
 * Predicting Customer Behavior the Easy Way, International Journal of Research in Marketing 38(1).
 *
 * @module
 */
export { noPurchaseProbability, probabilityAlive, probabilityAliveAfter } from './alive.js'
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { MbgCnbdModel, MbgCnbdParams } from './model.js'
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
