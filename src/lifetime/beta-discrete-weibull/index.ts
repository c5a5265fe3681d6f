/**
 * Beta-discrete-Weibull (BdW): how long does a client under contract stay, where clients differ and tenure matters?
 *
 * Of clients with the probability θ to leave after the first period, (1−θ)^(tᶜ) are left after t periods; θ differs between
 * clients as Beta(α, β):
 *
 *   S(t) = B(α, β+tᶜ) / B(α, β)        P(T = t) = S(t−1) − S(t)
 *
 * - `alpha` (α), `beta` (β): α/(α+β) is the share lost after the first period; the larger α + β, the more alike the clients.
 * - `c`: above 1 a client is likelier to leave the longer it stayed, below 1 less likely; 1 is the shifted-beta-geometric.
 *
 * Reads: tenures in whole periods, with who is still a client; three periods or more, as three numbers are to be learned.
 * Assumes: losses are seen, at the end of periods. Where cα ≤ 1 the expected tenure is infinite.
 *
 * Sources: Fader, Hardie, Liu, Davin and Steenburgh (2018), "How to Project Customer Retention" Revisited: The Role of
 * Duration Dependence, Journal of Interactive Marketing 43.
 *
 * @module
 */
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { BetaDiscreteWeibullModel, BetaDiscreteWeibullParams } from './model.js'
export { codec, fromParams, parameters } from './model.js'
export { likelihood } from './model-likelihood.js'
export {
  discountedResidualLifetime,
  expectedResidualLifetime,
  marginMultiple,
  retentionElasticity,
} from './residual.js'
export { simulate } from './simulate.js'
export {
  churnProbability,
  expectedTenure,
  medianTenure,
  retentionCurve,
  retentionRate,
  survivalCurve,
  survivalProbability,
} from './survival.js'
