import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { clientStream, LARGEST_SEED } from '../../model/index.js'
import type { LogSpend } from '../../records/core.js'
import { logMoments } from '../../records/core.js'
import { drawNormal } from '../../statistics/fitting.js'
import { numberColumn } from '../foundation/index.js'
import type { SpendSimulation, SpendSimulationOptions } from '../spending-contract.js'
import type { LogNormalSpendModel } from './model.js'
import { paramsOf } from './model.js'

/** Drawn spend with the moments of its logarithms, one value per client. */
export interface LogNormalSpendSimulation extends SpendSimulation {
  readonly logSpend: LogSpend
}

/**
 * Draws clients from the model and lets them place their orders one by one: θ ~ Normal(ln median, between²), and ln of
 * each amount ~ Normal(θ, within²). Amounts beyond the range of a double end at its ends.
 *
 * Client i has a random stream of its own, made of the seed and i, apart from that of a buying model with the same seed.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647 or orders that are no counts up to 1e7.
 * @example
 * import { logNormalSpend } from 'clientele/lifetime'
 * const model = logNormalSpend.fromParams({ median: 26, between: 0.6, within: 0.7 })
 * const { spendOrders, meanSpend } = logNormalSpend.simulate(model, { orders: [3, 0, 12], seed: 7 })
 * meanSpend.map(Math.sign) // => Float64Array(3) [ 1, 0, 1 ]
 */
export function simulate(model: LogNormalSpendModel, options: SpendSimulationOptions): LogNormalSpendSimulation {
  expectKnownKeys(expectObject(options, 'options'), ['orders', 'seed'], 'options')
  const { median, between, within } = paramsOf(model)
  const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
  const spendOrders = numberColumn(options.orders, 'options.orders', countOf)
  const meanSpend = new Float64Array(spendOrders.length)
  const trueMeanSpend = new Float64Array(spendOrders.length)
  const logSpend = { mean: new Float64Array(spendOrders.length), squares: new Float64Array(spendOrders.length) }
  const mu = Math.log(median)
  for (let i = 0; i < spendOrders.length; i++) {
    const uniform = clientStream(seed, `spend of ${i}`)
    const centre = mu + between * drawNormal(uniform)
    trueMeanSpend[i] = amountOf(centre + (within * within) / 2)
    const amounts = new Float64Array(spendOrders[i]!)
    for (let n = 0; n < amounts.length; n++) {
      amounts[n] = amountOf(centre + within * drawNormal(uniform))
      meanSpend[i]! += amounts[n]! / amounts.length
    }
    const { mean, squares } = logMoments(amounts)
    logSpend.mean[i] = mean
    logSpend.squares[i] = squares
  }
  return { seed, spendOrders, meanSpend, trueMeanSpend, logSpend: Object.freeze(logSpend) }
}

/** An amount that a base takes. */
function amountOf(logarithm: number): number {
  return Math.min(LARGEST_AMOUNT, Math.max(Number.MIN_VALUE, Math.exp(logarithm)))
}

function countOf(cell: unknown, path: string): number {
  return expectInteger(cell, path, 0, MOST_ORDERS)
}

/** Each order is drawn by itself. */
const MOST_ORDERS = 1e7
const LARGEST_AMOUNT = 1e300
