import type { HorizonOptions, Verb, VerbWith } from '../contract.js'
import { horizonOf, verb, verbWith } from '../foundation/index.js'
import { probabilitiesAlive, probabilitiesAliveAfter, probabilitiesSilent } from '../gamma-poisson/index.js'
import { termsOf } from './law.js'
import type { GgomNbdModel } from './model.js'
import { shifted } from './model.js'

/**
 * Probability that a client is still one at the end of observation: that of having stayed and not bought since the last
 * purchase, over that and that of having left unseen. Right to the last digits for any number of purchases.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit, `INVALID_DOCUMENT` or the code of the parameter for a model that is none.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * ggomNbd.probabilityAlive(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.8727'
 */
export const probabilityAlive: Verb<GgomNbdModel> = /* @__PURE__ */ verb(
  (model, histories) => probabilitiesAlive(...termsOf(model), histories),
  shifted,
)

/**
 * Probability that a client is still one after a further horizon: P(alive) times S(T+t)/S(T), the probability of a client
 * who is there to stay as long.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * ggomNbd.probabilityAliveAfter(model, client, { horizon: 39 }).toFixed(4) // => '0.6209'
 */
export const probabilityAliveAfter: VerbWith<GgomNbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => probabilitiesAliveAfter(...termsOf(model), histories, horizonOf(model, horizon)),
  shifted,
)

/**
 * Probability that a client buys nothing within a horizon from now: gone, or alive and silent, for as long or until it
 * leaves.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * ggomNbd.noPurchaseProbability(model, client, { horizon: 39 }).toFixed(4) // => '0.4041'
 */
export const noPurchaseProbability: VerbWith<GgomNbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => probabilitiesSilent(...termsOf(model), histories, horizonOf(model, horizon)),
  shifted,
)
