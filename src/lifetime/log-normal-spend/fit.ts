import type { LikelihoodReport, Warning } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { FitOptions } from '../contract.js'
import { correlationOf, correlationWarnings } from '../spend-frequency.js'
import type { LogNormalSpendModel, LogNormalSpendParams } from './model.js'
import { seal } from './model.js'
import { groupsOf, problemFor } from './problem.js'
import { alikeWarnings } from './warnings.js'

/**
 * Estimates the three parameters by maximum likelihood from a base that was built with `keep: ['logSpend']`.
 *
 * Clients without an order that counts for spend say nothing about spend: `observations` counts the others, and
 * `dropped` those left out. The document carries the currency of the base, where the base has one, and reports whether
 * spend goes with frequency, which the model assumes it does not. `aic` and `bic` are those of single amounts: see
 * `logLikelihood` for what they compare with.
 *
 * @throws ClienteleError `MISSING_VALUE` for a base without `logSpend`, `NO_DATA` where no client has spend orders, or for an
 * option that is unknown or out of range.
 * @example
 * import { logNormalSpend } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2024-01-01', amount: 20 },
 *   { client: 'ann', date: '2024-01-15', amount: 30 },
 *   { client: 'bob', date: '2024-01-08', amount: 10 },
 *   { client: 'bob', date: '2024-02-08', amount: 15 },
 *   { client: 'cid', date: '2024-02-10', amount: 70 },
 * ]
 * const options = { observedUntil: '2024-06-30', spend: 'all-orders', keep: ['logSpend'] } as const
 * logNormalSpend.fit(customerBase(orders, options)).params.median.toFixed(2) // => '26.88'
 */
export function fit(base: CustomerBase, options: FitOptions<LogNormalSpendParams> = {}): LogNormalSpendModel {
  const groups = groupsOf(base)
  const { params, fit } = maximizeLikelihood(problemFor(base, groups), options)
  const { currency } = base
  const more: readonly Warning[] = [
    ...alikeWarnings(groups, params, fit.warnings),
    ...correlationWarnings(correlationOf(groups, () => 0)),
  ]
  const report: LikelihoodReport<LogNormalSpendParams> = { ...fit, warnings: [...fit.warnings, ...more] }
  return seal({ ...(currency === undefined ? {} : { currency }), params, fit: report })
}
