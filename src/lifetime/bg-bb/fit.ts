import type { CustomerBase } from '../../records/core.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { FitOptions } from '../contract.js'
import type { BgBbModel, BgBbParams } from './model.js'
import { seal } from './model.js'
import { problemOf } from './problem.js'

/**
 * Estimates the four parameters from a base by maximum likelihood.
 *
 * The document's `fit` reports on it: convergence, standard errors, covariance, warnings. A base on which nothing can
 * be learned (no repeat purchases, say) gives a document that says so, not an exception.
 *
 * @throws ClienteleError for an option that is unknown or out of range; `OUT_OF_RANGE` or `INCONSISTENT_HISTORY` for a base
 * that does not count time in whole opportunities, with at most one purchase at each.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * import { customerBaseFromPatterns } from 'clientele/records'
 * const base = customerBaseFromPatterns(
 *   {
 *     frequency: [0, 1, 1, 1, 2, 2, 3],
 *     recency: [0, 1, 2, 3, 2, 3, 3],
 *     age: [3, 3, 3, 3, 3, 3, 3],
 *     weight: [310, 90, 45, 30, 60, 75, 190],
 *   },
 *   { timeUnit: 'year', observedUntil: '2023-12-31' },
 * )
 * bgBb.fit(base).fit.observations // => 800
 */
export function fit(base: CustomerBase, options: FitOptions<BgBbParams> = {}): BgBbModel {
  const found = maximizeLikelihood(problemOf(base), options)
  return seal({ timeUnit: base.timeUnit, ...found })
}
