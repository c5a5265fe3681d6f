import type { FutureVerb } from '../contract.js'
import { futureVerb, horizonOf } from '../foundation/index.js'
import { futureDraws } from '../gamma-poisson/index.js'
import type { NbdModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Draws one future of every client within a horizon from now, given its history: purchases at a rate as the history tells
 * it, so that counts are negative binomial. Nobody leaves.
 *
 * Counts of one draw are whole numbers, one per client; over many seeds they average to `expectedPurchases`, and sums
 * over clients are draws of the sum. Every client has a random stream of its own, made of the seed and its id: the order
 * and the company of clients change nothing, and one who is twice in a resampled base is drawn twice.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0 or a seed that is none, `UNIT_MISMATCH` for a base in
 * another unit.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0, 9, 1], recency: [30, 0, 38, 2], age: [38, 38, 39, 35] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * Array.from(nbd.simulateFuture(model, base, { horizon: 39, seed: 1 })) // => [ 2, 0, 2, 0 ]
 * Array.from(nbd.simulateFuture(model, base, { horizon: 39, seed: 2 })) // => [ 1, 1, 18, 3 ]
 */
export const simulateFuture: FutureVerb<NbdModel> = /* @__PURE__ */ futureVerb((model, histories, horizon) => {
  const alive = new Float64Array(histories.size).fill(1)
  return futureDraws(paramsOf(model), alive, forEver, histories, horizonOf(model, horizon))
})

function forEver(): number {
  return Number.POSITIVE_INFINITY
}
