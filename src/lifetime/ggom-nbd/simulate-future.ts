import type { FutureVerb } from '../contract.js'
import { futureVerb, horizonOf } from '../foundation/index.js'
import type { DrawStay } from '../gamma-poisson/index.js'
import { futureDraws, probabilitiesAlive } from '../gamma-poisson/index.js'
import { stayAt, termsOf } from './law.js'
import type { GgomNbdModel } from './model.js'
import { shifted } from './model.js'

/**
 * Draws one future of every client within a horizon from now, given its history: whether it is still a client, how long it
 * stays with a risk to leave that changes with age, and purchases until then at a rate as the history tells it.
 *
 * Counts of one draw are whole numbers, one per client; over many seeds they average to `expectedPurchases`, and sums
 * over clients are draws of the sum. Every client has a random stream of its own, made of the seed and its id: the order
 * and the company of clients change nothing, and one who is twice in a resampled base is drawn twice.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a horizon that is not > 0 or a seed that is none, `UNIT_MISMATCH` for a base in
 * another unit.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0, 9, 1], recency: [30, 0, 38, 2], age: [38, 38, 39, 35] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * Array.from(ggomNbd.simulateFuture(model, base, { horizon: 39, seed: 1 })) // => [ 1, 0, 0, 0 ]
 * Array.from(ggomNbd.simulateFuture(model, base, { horizon: 39, seed: 2 })) // => [ 1, 0, 15, 0 ]
 */
export const simulateFuture: FutureVerb<GgomNbdModel> = /* @__PURE__ */ futureVerb((model, histories, horizon) => {
  const [params, law] = termsOf(model)
  const stay: DrawStay = (uniform, u) => stayAt(params, u, -Math.log1p(-uniform()))
  const alive = probabilitiesAlive(params, law, histories)
  return futureDraws(params, alive, stay, histories, horizonOf(model, horizon))
}, shifted)
