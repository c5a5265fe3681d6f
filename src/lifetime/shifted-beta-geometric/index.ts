/**
 * Shifted-beta-geometric (sBG): how long does a client under contract stay, where clients differ?
 *
 * At the end of every period a client leaves with a probability θ of its own, however long it has been one; θ differs
 * between clients as Beta(α, β):
 *
 *   P(T = t) = B(α+1, β+t−1) / B(α, β)        S(t) = B(α, β+t) / B(α, β)        r(t) = (β+t−1) / (α+β+t−1)
 *
 * - `alpha` (α), `beta` (β): α/(α+β) is the share lost after the first period; the larger α + β, the more alike the clients.
 *
 * Retention r(t) rises with t although no client changes: who leaves easily leaves first. Where α ≤ 1 the expected tenure is
 * infinite; discounted figures always exist.
 *
 * Reads: tenures in whole periods, with who is still a client. Assumes: losses are seen, at the end of periods; a client's
 * probability never changes.
 *
 * Sources: Fader and Hardie (2007), How to Project Customer Retention, Journal of Interactive Marketing 21(1);
 * Fader and Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1).
 *
 * @module
 */
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { ShiftedBetaGeometricModel, ShiftedBetaGeometricParams } from './model.js'
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
