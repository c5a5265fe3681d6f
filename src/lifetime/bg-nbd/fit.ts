import type { CustomerBase } from '../../records/index.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import { betaGeometricProblem } from '../beta-geometric/index.js'
import type { FitOptions } from '../contract.js'
import type { BgNbdModel, BgNbdParams } from './model.js'
import { FIRST_CHANCE, parameters, seal } from './model.js'

/**
 * Estimates the four parameters from a base by maximum likelihood.
 *
 * The document's `fit` reports on it: convergence, standard errors, covariance, warnings. A base on which nothing can
 * be learned (no repeat purchases, say) gives a document that says so, not an exception.
 *
 * @throws ClienteleError for an option that is unknown or out of range.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * bgNbd.fit(base).fit.observations // => 6
 */
export function fit(base: CustomerBase, options: FitOptions<BgNbdParams> = {}): BgNbdModel {
  const found = maximizeLikelihood(betaGeometricProblem(parameters, FIRST_CHANCE, base), options)
  return seal({ timeUnit: base.timeUnit, ...found })
}
