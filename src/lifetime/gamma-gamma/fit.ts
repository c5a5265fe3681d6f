import { reject } from '../../errors/index.js'
import type { LikelihoodReport, Warning } from '../../model/index.js'
import type { CustomerBase } from '../../records/index.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { FitOptions } from '../contract.js'
import { expectBase } from '../foundation/index.js'
import type { SpendBlocks } from '../spend-blocks.js'
import { spendBlocks } from '../spend-blocks.js'
import { correlationWarnings } from '../spend-frequency.js'
import { spendColumns } from '../spend-histories.js'
import { netCorrelation } from './correlation.js'
import { createLogLikelihood } from './likelihood.js'
import type { GammaGammaModel, GammaGammaParams } from './model.js'
import { parameters, seal } from './model.js'

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
  expectBase(base)
  const { size, currency, dropped } = base
  const spend = spendBlocks(spendColumns(base))
  if (spend.clients === 0) reject('NO_DATA', 'base.spendOrders', 'a client with spend orders', 'none', WAIT_FOR_REPEATS)
  const without = size - spend.clients
  const { params, fit } = maximizeLikelihood(
    {
      parameters,
      logLikelihood: createLogLikelihood(spend),
      typical: { p: TYPICAL_SHAPE, q: TYPICAL_SHAPE, gamma: typicalSpend(spend) },
      observations: spend.clients,
      dropped: without === 0 ? dropped : [...dropped, { reason: 'without-spend', count: without }],
      warnings: [],
    },
    options,
  )
  const warnings = [...fit.warnings, ...meanWarnings(params), ...correlationWarnings(netCorrelation(spend, params.p))]
  const report: LikelihoodReport<GammaGammaParams> = { ...fit, warnings }
  return seal({ ...(currency === undefined ? {} : { currency }), params, fit: report })
}

/** With both shapes alike the population's typical order is γ: near enough for Newton's steps at every scale of money. */
const TYPICAL_SHAPE = 4

/** The geometric mean over clients, which no single amount decides. */
function typicalSpend({ clients, count, start, logMean }: SpendBlocks): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += ((start[k + 1]! - start[k]!) / clients) * logMean[k]!
  return Math.exp(sum)
}

function meanWarnings({ q }: GammaGammaParams): readonly Warning[] {
  if (q > 1) return []
  const message =
    `q is ${q.toPrecision(3)}, not above 1: a few very large amounts decide what clients spend on average, and the mean ` +
    'of a new client does not exist. State an amount, such as medianSpendOfNewClient, where one is needed'
  return [{ code: 'SPEND_MEAN_UNDEFINED', message, path: 'params.q' }]
}

const WAIT_FOR_REPEATS = "Observe for longer, or build the base with { spend: 'all-orders' }"
