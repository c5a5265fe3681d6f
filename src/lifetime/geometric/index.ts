/**
 * Geometric: how long does a client under contract stay, if all are alike?
 *
 * At the end of every period each client leaves with the same probability θ, however long it has been one:
 *
 *   P(T = t) = θ (1−θ)ᵗ⁻¹        S(t) = (1−θ)ᵗ        θ̂ = losses / renewals that were due
 *
 * - `theta` (θ): the probability to leave at the end of a period; 1 − θ is the retention rate r of the usual formulas.
 *
 * Reads: tenures in whole periods, with who is still a client. Assumes: losses are seen, at the end of periods; clients do
 * not differ, and tenure changes nothing. Retention of real cohorts nearly always rises with tenure, as those who leave
 * easily leave first: then this model values clients too low (Fader and Hardie 2010), and the shifted-beta-geometric is
 * the one to use. It stands here as the constant retention that people start from.
 *
 * Sources: Gupta and Lehmann (2003), Customers as assets, Journal of Interactive Marketing 17(1); Fader and Hardie (2010),
 * Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1).
 *
 * @module
 */
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { GeometricModel, GeometricParams } from './model.js'
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
