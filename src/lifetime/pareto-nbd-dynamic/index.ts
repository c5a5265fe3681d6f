/**
 * Pareto/NBD whose rates move with the calendar: is this client still one, and how often will it come back, where seasons,
 * prices or campaigns make all clients, or some, buy more or leave sooner for a while?
 *
 * At time u a client buys at the rate λ exp(γ'z(u)) and leaves at the rate μ exp(δ'z(u)), with λ ~ Gamma(r, α) and
 * μ ~ Gamma(s, β) its own and covariates z that are constant within periods, such as weeks. With the exposures
 * B(t) = ∫ exp(γ'z) and D(t) = ∫ exp(δ'z) from the first purchase on, σ = r + x and purchases at t₁ ... tₓ:
 *
 *   L = (r)ₓ αʳ βˢ exp(γ'Σz(tⱼ)) { (α+B(T))^{−σ} (β+D(T))^{−s}
 *         + ∫ s exp(δ'z(u)) (β+D(u))^{−(s+1)} (α+B(u))^{−σ} du over u from tₓ to T }
 *
 * where (r)ₓ = Γ(r+x)/Γ(r): still a client, or gone at u. Exposure stands where time stands in Pareto/NBD, to which the
 * model comes down where no covariate changes.
 *
 * - `r`, `alpha`, `s`, `beta`: as in Pareto/NBD, of a client while all covariates are 0.
 * - `effects.purchase`, `effects.dropout`: what a unit of each covariate adds to the logarithm of the rate.
 *
 * Reads: frequency, recency and age of a base built with `keep: ['purchaseDays']`; its calendar and covariates. A value
 * holds from the first day of its period until the next period begins. Assumes: covariates are known beforehand and not
 * themselves moved by who buys; their effects are the same for all clients.
 *
 * Sources: Bachmann, Meierer and Näf (2021), The Role of Time-Varying Contextual Factors in Latent Attrition Models for
 * Customer Base Analysis, Marketing Science 40(4); Fader and Hardie (2007), Incorporating Time-Invariant Covariates into
 * the Pareto/NBD and BG/NBD Models.
 *
 * @module
 */
export { noPurchaseProbability, probabilityAlive, probabilityAliveAfter } from './alive.js'
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { DynamicGivenOptions, ParetoNbdDynamicModel, ParetoNbdDynamicParams } from './model.js'
export { codec, fromParams, parameters } from './model.js'
export { likelihood } from './model-likelihood.js'
export type { DynamicNewClientOptions } from './new-client.js'
export { expectedPurchasesOfNewClient } from './new-client.js'
export { discountedResidualPurchases, discountedYearsAlive, expectedPurchases } from './purchases.js'
export type { DatedHistory } from './rows.js'
export type { DynamicVerb, DynamicVerbWith } from './scoring.js'
export type { DynamicSimulationOptions } from './simulate.js'
export { simulate } from './simulate.js'
export { simulateFuture } from './simulate-future.js'
