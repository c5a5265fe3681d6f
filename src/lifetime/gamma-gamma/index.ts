/**
 * Gamma-Gamma: how much does this client spend per order?
 *
 * Each order's amount varies around a mean of the client's own as Gamma(p, ν), and ν varies between clients as
 * Gamma(q, γ), whatever the number of orders. The mean m of x orders then has the density
 *
 *   ln f(m | x) = ln Γ(px+q)/(Γ(px) Γ(q)) + q ln γ + (px−1) ln m + px ln x − (px+q) ln(γ+xm)
 *
 * - `p`: the larger, the less the orders of one client differ; one order has the coefficient of variation 1/√p.
 * - `q`: the larger, the more alike the clients; at q ≤ 1 the population has no mean, at q ≤ 2 no variance.
 * - `gamma` (γ): in money; p γ / (q − 1) is the mean order of the population.
 *
 * Reads: spend orders x (orders with an amount above 0, without the first purchase unless the base was built with it) and
 * their mean m. Clients with x = 0 enter no likelihood. Assumes: amounts above 0 in one currency, no trend, and that spend
 * per order does not depend on how often a client orders, which `fit` checks.
 *
 * Sources: Fader and Hardie (2013), The Gamma-Gamma Model of Monetary Value, note 025, eqs. 1a and 5; Fader, Hardie and Lee
 * (2005), RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, Journal of Marketing Research 42(4).
 *
 * @module
 */

export type { SpendFrequencyCorrelation } from '../spend-frequency.js'
export type { CorrelationOptions } from './correlation.js'
export { spendFrequencyCorrelation } from './correlation.js'
export { expectedSpend } from './expected-spend.js'
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { GammaGammaModel, GammaGammaParams } from './model.js'
export { codec, fromParams, parameters } from './model.js'
export { likelihood } from './model-likelihood.js'
export { expectedSpendOfNewClient, medianSpendOfNewClient } from './new-client.js'
export { simulate } from './simulate.js'
export { simulateFuture } from './simulate-future.js'
