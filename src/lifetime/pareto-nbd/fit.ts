import type { CustomerBase } from '../../records/core.js'
import type { CovariateFitOptions } from '../contract.js'
import { fitBase } from '../covariates/index.js'
import { COVARIATES } from './covariates.js'
import type { ParetoNbdModel, ParetoNbdParams } from './model.js'
import { seal } from './model.js'

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
 * With `covariates` the rates of purchases and of dropout depend on columns of the base: `effects` holds what a unit of each
 * adds to the logarithm of a rate, `params` are those of a client whose covariates are 0.
 *
 * @throws ClienteleError for an option that is unknown or out of range; `MISSING_VALUE` for a covariate that the base does not
 * have, `NO_VARIATION` or `COLLINEAR_COVARIATES` for one that says nothing, or nothing of its own.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * paretoNbd.fit(base).fit.observations // => 6
 */
export function fit(base: CustomerBase, options: CovariateFitOptions<ParetoNbdParams> = {}): ParetoNbdModel {
  const found = fitBase(COVARIATES, base, options)
  return seal({ timeUnit: base.timeUnit, ...found })
}
