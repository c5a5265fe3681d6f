import type { CustomerBase } from '../../records/core.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { FitOptions } from '../contract.js'
import type { NbdModel, NbdParams } from './model.js'
import { seal } from './model.js'
import { problemOf } from './problem.js'

/**
 * Estimates the two parameters from a base by maximum likelihood.
 *
 * The document's `fit` reports on it: convergence, standard errors, covariance, warnings. A base on which nothing can
 * be learned (no repeat purchases, say) gives a document that says so, not an exception; so does one whose clients buy at
 * rates too much alike to tell r from α (`FLAT_RIDGE`).
 *
 * @throws ClienteleError for an option that is unknown or out of range.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * nbd.fit(base).fit.observations // => 6
 */
export function fit(base: CustomerBase, options: FitOptions<NbdParams> = {}): NbdModel {
  const found = maximizeLikelihood(problemOf(base), options)
  return seal({ timeUnit: base.timeUnit, ...found })
}
