import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { clientStream, LARGEST_SEED } from '../../model/index.js'
import { drawGamma } from '../../statistics/fitting.js'
import { numberColumn } from '../foundation/index.js'
import type { SpendSimulation, SpendSimulationOptions } from '../spending-contract.js'
import type { GammaGammaModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Draws clients from the model and lets them spend: ν ~ Gamma(q, rate γ), and the mean of x orders, each
 * Gamma(p, rate ν), is Gamma(px, rate νx) (Fader and Hardie 2013). Amounts beyond the range of a double end at
 * its ends.
 *
 * Client i has a random stream of its own, made of the seed and i, apart from that of a buying model with the same seed.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647 or orders that are no counts.
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
 * const { spendOrders, meanSpend } = gammaGamma.simulate(model, { orders: [3, 0, 12], seed: 7 })
 * meanSpend.map(Math.sign) // => Float64Array(3) [ 1, 0, 1 ]
 */
export function simulate(model: GammaGammaModel, options: SpendSimulationOptions): SpendSimulation {
  expectKnownKeys(expectObject(options, 'options'), ['orders', 'seed'], 'options')
  const { p, q, gamma } = paramsOf(model)
  const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
  const spendOrders = numberColumn(options.orders, 'options.orders', countOf)
  const meanSpend = new Float64Array(spendOrders.length)
  const trueMeanSpend = new Float64Array(spendOrders.length)
  for (let i = 0; i < spendOrders.length; i++) {
    const x = spendOrders[i]!
    const uniform = clientStream(seed, `spend of ${i}`)
    const rate = Math.max(Number.MIN_VALUE, drawGamma(uniform, q, gamma))
    trueMeanSpend[i] = amount(p / rate)
    if (x > 0) meanSpend[i] = amount(drawGamma(uniform, p * x, rate * x))
  }
  return { seed, spendOrders, meanSpend, trueMeanSpend }
}

/** An amount that a base takes. */
function amount(value: number): number {
  return Math.min(LARGEST_AMOUNT, Math.max(Number.MIN_VALUE, value))
}

function countOf(cell: unknown, path: string): number {
  return expectInteger(cell, path, 0, LARGEST_ORDERS)
}

const LARGEST_ORDERS = 2 ** 31 - 1
const LARGEST_AMOUNT = 1e300
