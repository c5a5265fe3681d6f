/**
 * Pareto/NBD: is this client still one, and how often will it come back? Clients may leave at any time, bought or not.
 *
 * Each client buys at a steady rate λ of its own until it leaves for good, which happens at a rate μ of its own, whether
 * it buys or not. Rates differ between clients as Gamma(r, α) and Gamma(s, β), independently of each other:
 *
 *   L(x, tₓ, T) = (r)ₓ α⁻ˣ { (α/(α+T))^{r+x} (β/(β+T))ˢ + ∫ s/(β+u) (β/(β+u))ˢ (α/(α+u))^{r+x} du over u from tₓ to T }
 *
 * where (r)ₓ = Γ(r+x)/Γ(r): still a client, or gone at u. The integral is the two ₂F₁ of the papers, of one sign.
 *
 * - `r`: the smaller, the more rates differ; `r / α` is the mean rate of purchases per unit of time.
 * - `alpha` (α): in units of time; a living client with x purchases in T is expected to buy at the rate (r + x)/(α + T).
 * - `s`: the smaller, the more rates to leave differ; `s / β` is their mean per unit of time.
 * - `beta` (β): in units of time; half of all new clients are gone after β (2^{1/s} − 1).
 *
 * Reads: frequency x (repeat purchases), recency tₓ (first to last purchase), age T (first purchase to the end of
 * observation), in one unit of time. Assumes: no seasons, no trend, no contract; purchases on one day are one. Unlike
 * under BG/NBD, a client who bought once may be gone.
 *
 * Sources: Schmittlein, Morrison and Colombo (1987), Counting Your Customers, Management Science 33(1); Fader and Hardie
 * (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions.
 *
 * @module
 */
export { noPurchaseProbability, probabilityAlive, probabilityAliveAfter } from './alive.js'
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { ParetoNbdModel, ParetoNbdParams } from './model.js'
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
