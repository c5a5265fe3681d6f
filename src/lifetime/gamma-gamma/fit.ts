import type { LikelihoodReport, Warning } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { FitOptions } from '../contract.js'
import { correlationWarnings } from '../spend-frequency.js'
import { netCorrelation } from './correlation.js'
import type { GammaGammaModel, GammaGammaParams } from './model.js'
import { seal } from './model.js'
import { problemFor, spendOf } from './problem.js'

/**
 * Estimates the three parameters from a base by maximum likelihood.
 *
 * Clients without an order that counts for spend say nothing about spend: `observations` counts the others, and
 * `dropped` those left out. The document carries the currency of the base, where the base has one, and reports whether
 * spend goes with frequency, which the model assumes it does not.
 *
 * @throws ClienteleError `MISSING_VALUE` for a base without amounts, `NO_DATA` where no client has spend orders, or for an
 * option that is unknown or out of range.
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   {
 *     frequency: [2, 1, 0, 3, 5, 1],
 *     recency: [30, 2, 0, 9, 36, 5],
 *     age: [39, 39, 39, 20, 38, 31],
 *     meanSpend: [22.35, 11.77, 0, 41.2, 30.05, 9.5],
 *   },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * gammaGamma.fit(base).fit.observations // => 5
 */
export function fit(base: CustomerBase, options: FitOptions<GammaGammaParams> = {}): GammaGammaModel {
  const spend = spendOf(base)
  const { params, fit } = maximizeLikelihood(problemFor(base, spend), options)
  const { currency } = base
  const warnings = [...fit.warnings, ...meanWarnings(params), ...correlationWarnings(netCorrelation(spend, params.p))]
  const report: LikelihoodReport<GammaGammaParams> = { ...fit, warnings }
  return seal({ ...(currency === undefined ? {} : { currency }), params, fit: report })
}

function meanWarnings({ q }: GammaGammaParams): readonly Warning[] {
  if (q > 1) return []
  const message =
    `q is ${q.toPrecision(3)}, not above 1: a few very large amounts decide what clients spend on average, and the mean ` +
    'of a new client does not exist. State an amount, such as medianSpendOfNewClient, where one is needed'
  return [{ code: 'SPEND_MEAN_UNDEFINED', message, path: 'params.q' }]
}
