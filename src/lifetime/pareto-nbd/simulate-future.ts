import type { FutureVerb } from '../contract.js'
import { futureVerb, horizonOf } from '../foundation/index.js'
import type { DrawStay } from '../gamma-poisson/index.js'
import { futureDraws, probabilitiesAlive } from '../gamma-poisson/index.js'
import { termsOf } from './law.js'
import type { ParetoNbdModel } from './model.js'
import { shifted } from './model.js'

/**
 * Draws one future of every client within a horizon from now, given its history: whether it is still a client, how long it
 * stays, and purchases until then at a rate as the history tells it.
 *
 * Counts of one draw are whole numbers, one per client; over many seeds they average to `expectedPurchases`, and sums
 * over clients are draws of the sum. Every client has a random stream of its own, made of the seed and its id: the order
 * and the company of clients change nothing, and one who is twice in a resampled base is drawn twice.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0 or a seed that is none, `UNIT_MISMATCH` for a base in
 * another unit.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0, 9, 1], recency: [30, 0, 38, 2], age: [38, 38, 39, 35] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { timeUnit: 'week' })
 * Array.from(paretoNbd.simulateFuture(model, base, { horizon: 39, seed: 1 })) // => [ 1, 0, 0, 0 ]
 * Array.from(paretoNbd.simulateFuture(model, base, { horizon: 39, seed: 2 })) // => [ 1, 0, 15, 0 ]
 */
export const simulateFuture: FutureVerb<ParetoNbdModel> = /* @__PURE__ */ futureVerb((model, histories, horizon) => {
  const [params, law] = termsOf(model)
  const { s, beta } = params
  // Those who are there at u stay for longer than v with the probability ((β+u)/(β+u+v))ˢ.
  const stay: DrawStay = (uniform, u) => (beta + u) * Math.expm1(-Math.log1p(-uniform()) / s)
  const alive = probabilitiesAlive(params, law, histories)
  return futureDraws(params, alive, stay, histories, horizonOf(model, horizon))
}, shifted)
