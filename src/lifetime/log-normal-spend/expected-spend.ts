import { expectKnownKeys } from '../../errors/index.js'
import { outColumn } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { Out } from '../contract.js'
import { isBase } from '../foundation/index.js'
import { expectAmount } from '../spend-histories.js'
import type { ExpectedSpendOptions, LogSpendHistory } from '../spending-contract.js'
import type { LogSpendColumns } from './log-spend-columns.js'
import { logSpendOf } from './log-spend-columns.js'
import type { LogNormalSpendModel, LogNormalSpendParams } from './model.js'
import { paramsOf } from './model.js'

/**
 * Expected amount of a client's orders to come: exp(m + s²/2 + σ²/2), where m and s² are mean and variance of the
 * client's θ given its n orders, with w = nτ²/(σ² + nτ²):
 *
 *   m = (1 − w) μ + w · meanLogSpend,   s² = (1 − w) τ²
 *
 * It exists for any client. One without spend orders gets the mean of the population, or the amount that `withoutSpend`
 * states. Nothing is expected beyond 1e300, the largest amount that a base takes.
 *
 * @throws ClienteleError `MISSING_VALUE` for a base without `logSpend`, `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for
 * impossible spend, `CURRENCY_MISMATCH` for a base in another currency.
 * @example
 * import { logNormalSpend } from 'clientele/lifetime'
 * const model = logNormalSpend.fromParams({ median: 26, between: 0.6, within: 0.7 })
 * const client = { spendOrders: 2, meanLogSpend: (Math.log(20) + Math.log(60)) / 2 }
 * logNormalSpend.expectedSpend(model, client).toFixed(4) // => '42.3823'
 * logNormalSpend.expectedSpend(model, { spendOrders: 0, meanLogSpend: 0 }).toFixed(4) // => '39.7694'
 */
export function expectedSpend(
  model: LogNormalSpendModel,
  client: LogSpendHistory,
  options?: ExpectedSpendOptions,
): number
export function expectedSpend(
  model: LogNormalSpendModel,
  base: CustomerBase,
  options?: ExpectedSpendOptions & Out,
): Float64Array
export function expectedSpend(
  model: LogNormalSpendModel,
  of: LogSpendHistory | CustomerBase,
  options: ExpectedSpendOptions & Out = {},
): number | Float64Array {
  const params = paramsOf(model)
  const spend = logSpendOf(model, of)
  if (!isBase(of)) {
    expectKnownKeys(options, ['withoutSpend'], 'options')
    return expectations(params, spend, options, new Float64Array(1))[0]!
  }
  expectKnownKeys(options, ['withoutSpend', 'out'], 'options')
  return expectations(params, spend, options, outColumn(options.out, of.size))
}

/** The mean of the population, e^(μ + τ²/2 + σ²/2). */
export function populationMean({ median, between, within }: LogNormalSpendParams): number {
  return median * Math.exp((between * between + within * within) / 2)
}

function expectations(
  params: LogNormalSpendParams,
  { spendOrders, mean }: LogSpendColumns,
  { withoutSpend }: ExpectedSpendOptions,
  out: Float64Array,
): Float64Array {
  const { median, between, within } = params
  const mu = Math.log(median)
  const variance = within * within
  const varianceBetween = between * between
  const unknown =
    withoutSpend === undefined ? populationMean(params) : expectAmount(withoutSpend, 'options.withoutSpend')
  for (let i = 0; i < out.length; i++) {
    const n = spendOrders[i]!
    const ofOthers = variance / (variance + n * varianceBetween)
    const centre = mean[i]! + ofOthers * (mu - mean[i]!)
    out[i] = n === 0 ? unknown : amount(Math.exp(centre + (ofOthers * varianceBetween + variance) / 2))
  }
  return out
}

/** An amount that a base takes. */
function amount(value: number): number {
  return Math.min(LARGEST_AMOUNT, Math.max(Number.MIN_VALUE, value))
}

const LARGEST_AMOUNT = 1e300
