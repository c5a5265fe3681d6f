/**
 * NBD: how often will this client come back, if nobody ever leaves?
 *
 * Each client buys at a steady rate λ of its own, for ever. Rates differ between clients as Gamma(r, α):
 *
 *   L(x, T) = (r)ₓ α⁻ˣ (α/(α+T))^{r+x}
 *
 * where (r)ₓ = Γ(r+x)/Γ(r). It is what the other models are without leaving: a floor to compare them with, and the right
 * model of short spans and of clients who cannot leave.
 *
 * - `r`: the smaller, the more rates differ; `r / α` is the mean rate of purchases per unit of time.
 * - `alpha` (α): in units of time; a client with x purchases in T is expected to buy at the rate (r + x)/(α + T).
 *
 * Reads: frequency x (repeat purchases) and age T (first purchase to the end of observation), in one unit of time. The
 * recency says nothing here. Assumes: no seasons, no trend, everybody stays; purchases on one day are one.
 *
 * Sources: Ehrenberg (1959), The Pattern of Consumer Purchases, Applied Statistics 8(1); Morrison and Schmittlein (1988),
 * Generalizing the NBD Model for Customer Purchases, Journal of Business and Economic Statistics 6(2).
 *
 * @module
 */
export { noPurchaseProbability, probabilityAlive, probabilityAliveAfter } from './alive.js'
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { NbdModel, NbdParams } from './model.js'
export { codec, fromParams, parameters } from './model.js'
export { likelihood } from './model-likelihood.js'
export { conditionalPurchaseProbability, purchaseProbability } from './purchase-probability.js'
export {
  discountedResidualPurchases,
  discountedYearsAlive,
  expectedPurchases,
  expectedPurchasesOfNewClient,
} from './purchases.js'
export { expectedPurchaseRate } from './rates.js'
export { simulate } from './simulate.js'
export { simulateFuture } from './simulate-future.js'
