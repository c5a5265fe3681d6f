/**
 * Log-normal spend: how much does this client spend per order, where a few orders are very large?
 *
 * The logarithm of each amount varies around a mean θ of the client's own, and θ between clients, both normally:
 *
 *   ln z ~ Normal(θ, σ²),   θ ~ Normal(μ, τ²)
 *
 * - `median` (e^μ): in money; half of the orders of new clients are larger.
 * - `between` (τ): how far clients lie apart; e^τ is the factor between a client and one a standard deviation above.
 * - `within` (σ): how far one client's orders lie apart. Each order's mean is e^(σ²/2) times its median.
 *
 * Reads: spend orders n (orders with an amount above 0, without the first purchase unless the base was built with it) and
 * the mean and scatter of their logarithms, which a base keeps if built with `keep: ['logSpend']`. Clients with n = 0 enter
 * no likelihood. Assumes: amounts above 0 in one currency, no trend, the same σ for all clients, and that spend per order
 * does not depend on how often a client orders, which `fit` checks.
 *
 * Sources: Searle, Casella and McCulloch (1992), Variance Components, chapters 3, 4 and 7 (the normal model with random
 * effects and its predictors); Borle, Singh and Jain (2008), Customer Lifetime Value Measurement, Management Science 54(1)
 * (log-normal amounts of customers).
 *
 * @module
 */
export { expectedSpend } from './expected-spend.js'
export { fit } from './fit.js'
export { logLikelihood } from './log-likelihood.js'
export type { LogNormalSpendModel, LogNormalSpendParams } from './model.js'
export { codec, fromParams, parameters } from './model.js'
export { likelihood } from './model-likelihood.js'
export { expectedSpendOfNewClient, medianSpendOfNewClient } from './new-client.js'
export type { LogNormalSpendSimulation } from './simulate.js'
export { simulate } from './simulate.js'
export { simulateFuture } from './simulate-future.js'
