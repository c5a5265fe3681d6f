import type { CustomerBase } from '../../records/index.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { FitOptions } from '../contract.js'
import type { ParetoNbdModel, ParetoNbdParams } from './model.js'
import { seal } from './model.js'
import { problemOf } from './problem.js'

/**
 * Estimates the four parameters from a base by maximum likelihood.
 *
 * The document's `fit` reports on it: convergence, standard errors, covariance, warnings. A base on which nothing can
 * be learned (no repeat purchases, say) gives a document that says so, not an exception; so does one whose clients
 * leave at rates too much alike to tell s from β (`FLAT_RIDGE`).
 *
 * An evaluation costs what distinct histories ask for where times are on a grid, as days are: a hundred thousand clients
 * take no longer than their fifty thousand histories. Times of seconds hardly repeat, and cost what the clients do.
 *
 * @throws ClienteleError for an option that is unknown or out of range.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * paretoNbd.fit(base).fit.observations // => 6
 */
export function fit(base: CustomerBase, options: FitOptions<ParetoNbdParams> = {}): ParetoNbdModel {
  const found = maximizeLikelihood(problemOf(base), options)
  return seal({ timeUnit: base.timeUnit, ...found })
}
