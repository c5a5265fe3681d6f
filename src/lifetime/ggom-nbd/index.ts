/**
 * Gamma-Gompertz/NBD: is this client still one, and how often will it come back, where the risk to leave changes with age?
 *
 * Each client buys at a steady rate λ of its own until it leaves for good. The hazard to leave grows with the time u since
 * the first purchase, bη e^{bu}, from a level of its own. Levels and rates differ between clients as Gamma(s, β) and
 * Gamma(r, α), independently of each other; over all clients the probability to stay longer than u is
 *
 *   S(u) = (β/(β − 1 + e^{bu}))ˢ
 *   L(x, tₓ, T) = (r)ₓ α⁻ˣ { (α/(α+T))^{r+x} S(T) + ∫ (α/(α+u))^{r+x} (−dS/du) du over u from tₓ to T }
 *
 * where (r)ₓ = Γ(r+x)/Γ(r): still a client, or gone at u.
 *
 * - `r`: the smaller, the more rates differ; `r / α` is the mean rate of purchases per unit of time.
 * - `alpha` (α): in units of time; a living client with x purchases in T is expected to buy at the rate (r + x)/(α + T).
 * - `b`: per unit of time; how fast the hazard of one client grows.
 * - `s`: the smaller, the more clients differ in how likely they are to leave.
 * - `beta` (β): a number; the hazard over those who are left goes from bs/β to bs, so that it falls where β < 1 and rises
 *   where β > 1.
 *
 * As b → 0 with β/b fixed it is Pareto/NBD with β/b for its β; at β = 1 lifetimes are exponential with rate bs.
 *
 * Reads: frequency x (repeat purchases), recency tₓ (first to last purchase), age T (first purchase to the end of
 * observation), in one unit of time. Assumes: no seasons, no trend, no contract; purchases on one day are one.
 *
 * Sources: Bemmaor and Glady (2012), Modeling Purchasing Behavior with Sudden "Death", Management Science 58(5); Adler
 * (2022), Comment on "Modeling Purchasing Behavior with Sudden 'Death'", Management Science 68(3), for the expectation.
 *
 * @module
 */
export { noPurchaseProbability, probabilityAlive, probabilityAliveAfter } from './alive.js'
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { GgomNbdModel, GgomNbdParams } from './model.js'
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
