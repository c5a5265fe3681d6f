import { drawNormal } from '../../statistics/fitting.js'
import { futureSpendVerb } from '../drawn-spend.js'
import type { FutureSpendVerb } from '../spending-contract.js'
import { logSpendOf } from './log-spend-columns.js'
import type { LogNormalSpendModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Draws what every client spends on a number of purchases to come, all of them together, given what it spent: the client's own
 * θ ~ Normal(m, s²) as in `expectedSpend`, and the logarithm of each amount ~ Normal(θ, within²). Of more than 10,000
 * purchases the mean of so many stands for all.
 *
 * Nothing beyond 1e300 is drawn. Streams belong to clients, as in a buying model's `simulateFuture`, and are apart from that
 * one's with the same seed.
 *
 * @throws ClienteleError `LENGTH_MISMATCH` unless there is one count per client, `OUT_OF_RANGE` for one that is no whole number
 * >= 0 or a seed that is none, `MISSING_VALUE` for a base without `logSpend`, `CURRENCY_MISMATCH` for one in another currency.
 * @example
 * import { logNormalSpend } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2024-01-05', amount: 20 },
 *   { client: 'ann', date: '2024-03-01', amount: 60 },
 *   { client: 'bob', date: '2024-02-11', amount: 35 },
 * ]
 * const base = customerBase(orders, { timeUnit: 'week', observedUntil: '2024-06-30', keep: ['logSpend'] })
 * const model = logNormalSpend.fromParams({ median: 26, between: 0.6, within: 0.7 })
 * const spend = logNormalSpend.simulateFuture(model, base, { purchases: [3, 0], seed: 1 })
 * Array.from(spend, amount => amount.toFixed(2)) // => [ '173.22', '0.00' ]
 */
export const simulateFuture: FutureSpendVerb<LogNormalSpendModel> = /* @__PURE__ */ futureSpendVerb((model, base) => {
  const { median, between, within } = paramsOf(model)
  const { spendOrders, mean } = logSpendOf(model, base)
  const [mu, variance, varianceBetween] = [Math.log(median), within * within, between * between]
  return (uniform, row, purchases) => {
    const ofOthers = variance / (variance + spendOrders[row]! * varianceBetween)
    const centre = mean[row]! + ofOthers * (mu - mean[row]!)
    const theta = centre + Math.sqrt(ofOthers) * between * drawNormal(uniform)
    const drawn = Math.min(purchases, MOST_DRAWN)
    let sum = 0
    for (let n = 0; n < drawn; n++) sum += Math.exp(theta + within * drawNormal(uniform))
    return sum * (purchases / drawn)
  }
})

const MOST_DRAWN = 10_000
