import { drawGamma } from '../../statistics/fitting.js'
import { futureSpendVerb } from '../drawn-spend.js'
import { spendOf } from '../spend-histories.js'
import type { FutureSpendVerb } from '../spending-contract.js'
import type { GammaGammaModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Draws what every client spends on a number of purchases to come, all of them together, given what it spent: of a client
 * with x orders of the mean m the rate ν of amounts is Gamma(q + px, γ + xm), and n amounts add up to Gamma(pn, ν).
 *
 * It needs no mean of the population, so that it is there for q ≤ 1 too. Nothing beyond 1e300 is drawn. Streams belong to
 * clients, as in a buying model's `simulateFuture`, and are apart from that one's with the same seed.
 *
 * @throws ClienteleError `LENGTH_MISMATCH` unless there is one count per client, `OUT_OF_RANGE` for one that is no whole number
 * >= 0 or a seed that is none, `MISSING_VALUE` for a base without amounts, `CURRENCY_MISMATCH` for one in another currency.
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0], recency: [30, 0], age: [38, 38], meanSpend: [22.35, 0], spendOrders: [2, 0] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
 * const spend = gammaGamma.simulateFuture(model, base, { purchases: [3, 0], seed: 1 })
 * Array.from(spend, amount => amount.toFixed(2)) // => [ '91.57', '0.00' ]
 */
export const simulateFuture: FutureSpendVerb<GammaGammaModel> = /* @__PURE__ */ futureSpendVerb((model, base) => {
  const { p, q, gamma } = paramsOf(model)
  const { spendOrders, meanSpend } = spendOf(model, base)
  return (uniform, row, purchases) => {
    const x = spendOrders[row]!
    const rate = drawGamma(uniform, q + p * x, Math.min(Number.MAX_VALUE, gamma + x * meanSpend[row]!))
    return drawGamma(uniform, Math.min(LARGEST_SHAPE, p * purchases), Math.max(Number.MIN_VALUE, rate))
  }
})

/** Beyond it draws are not defined, and amounts long since the largest. */
const LARGEST_SHAPE = 1e300
