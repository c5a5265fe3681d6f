import { futureDraws } from '../beta-geometric/index.js'
import type { FutureVerb } from '../contract.js'
import { futureVerb, horizonOf } from '../foundation/index.js'
import type { MbgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf, shifted } from './model.js'

/**
 * Draws one future of every client within a horizon from now, given its history: whether it is still a client, and if so
 * purchases at a rate as the history tells it, after each of which it leaves with a probability as the history tells it.
 *
 * Counts of one draw are whole numbers, one per client; over many seeds they average to `expectedPurchases`, and sums
 * over clients are draws of the sum. Every client has a random stream of its own, made of the seed and its id: the order
 * and the company of clients change nothing, and one who is twice in a resampled base is drawn twice.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0 or a seed that is none, `UNIT_MISMATCH` for a base in
 * another unit.
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0, 9, 1], recency: [30, 0, 38, 2], age: [38, 38, 39, 35] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * Array.from(mbgNbd.simulateFuture(model, base, { horizon: 39, seed: 1 })) // => [ 2, 0, 0, 0 ]
 * Array.from(mbgNbd.simulateFuture(model, base, { horizon: 39, seed: 2 })) // => [ 1, 1, 18, 0 ]
 */
export const simulateFuture: FutureVerb<MbgNbdModel> = /* @__PURE__ */ futureVerb(
  (model, histories, horizon) => futureDraws(paramsOf(model), FIRST_CHANCE, histories, horizonOf(model, horizon)),
  shifted,
)
