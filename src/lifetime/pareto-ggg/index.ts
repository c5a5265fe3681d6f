/**
 * Pareto/GGG: is this client still one, how often will it come back, and how regular is it? Regularity is each client's own.
 *
 * A client buys at times apart that are Gamma(k, kλ), with mean 1/λ and varying by 1/√k of it, until it leaves for good,
 * which happens at a rate μ, whether it buys or not. All three are the client's own: k ~ Gamma(t, γ), λ ~ Gamma(r, α),
 * μ ~ Gamma(s, β), independently. With x repeat purchases, L the sum of ln of the times between them, Δ = T − tₓ and Q the
 * regularised upper incomplete gamma function:
 *
 *   L(k, λ, μ) = (kλ)^{kx} Γ(k)^{−x} e^{(k−1)L − kλtₓ} e^{−μtₓ} {(1 − g) + g Q(k, (kλ+μ)Δ)},   g = (kλ/(kλ+μ))ᵏ
 *
 * the braces being the probability of silence since, gone or not. The likelihood of the six population parameters integrates
 * k, λ and μ out, client by client, by a quadrature over their logarithms; there is no closed form and no need of one.
 *
 * - `t`, `gamma` (γ): t / γ is the mean regularity; the smaller t, the more clients differ in it.
 * - `r`, `alpha` (α): r / α is the mean rate of purchases per unit of time.
 * - `s`, `beta` (β): s / β is the mean rate to leave per unit of time.
 *
 * Reads: frequency x, recency tₓ, age T and `logIntervals` L, in one unit of time: build the base with `keep: ['intervals']`.
 * Assumes: no seasons, no trend, no contract; a client is as regular all its life; purchases on one day are one.
 *
 * A document holds draws of the population parameters from their posterior, and nothing of any client: a client's figures are
 * computed from its history given each draw, and averaged. Where k = 1 for all, they are those of Pareto/NBD.
 *
 * Source: Platzer and Reutterer (2016), Ticking Away the Moments: Timing Regularity Helps to Better Predict Customer
 * Activity, Marketing Science 35(5), 779-799.
 *
 * @module
 */
export { noPurchaseProbability, probabilityAlive, probabilityAliveAfter } from './alive.js'
export { fit, fitSteps } from './fit.js'
export type { ParetoGggFitOptions } from './fit-options.js'
export type { ParetoGggDraws, ParetoGggModel, ParetoGggParams } from './model.js'
export { codec, fromParams, parameters } from './model.js'
export {
  discountedResidualPurchases,
  discountedYearsAlive,
  expectedPurchases,
  expectedPurchasesOfNewClient,
} from './purchases.js'
export { expectedDropoutRate, expectedPurchaseRate, expectedRegularity } from './rates.js'
export type { DrawSummary, SamplingReport } from './sampling-report.js'
export { simulate } from './simulate.js'
export { simulateFuture } from './simulate-future.js'
export type { RegularVerb, RegularVerbWith } from './verb.js'
