import { probabilitiesAlive, probabilitiesAliveAfter, probabilitiesSilent } from '../beta-geometric-erlang/index.js'
import type { HorizonOptions, Verb, VerbWith } from '../contract.js'
import { horizonOf, verb, verbWith } from '../foundation/index.js'
import type { MbgCnbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf } from './model.js'

/**
 * Probability that a client is still one at the end of observation (Platzer and Reutterer 2016): regular clients are
 * missed sooner than those who buy at random. Right to the last digits for any number of purchases.
 *
 * A client who bought once has had no occasion to leave: the answer is 1, which is the model's assumption, not a fact.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit, `INVALID_DOCUMENT` or the code of the parameter for a model that is none.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * mbgCnbd.probabilityAlive(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.8036'
 */
export const probabilityAlive: Verb<MbgCnbdModel> = /* @__PURE__ */ verb((model, histories) =>
  probabilitiesAlive(paramsOf(model), FIRST_CHANCE, histories),
)

/**
 * Probability that a client is still one after a further horizon: over the stages that may have passed since the last
 * purchase and those still to pass, with λ and p as far as the history tells them.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * mbgCnbd.probabilityAliveAfter(model, client, { horizon: 39 }).toFixed(4) // => '0.6427'
 */
export const probabilityAliveAfter: VerbWith<MbgCnbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) =>
    probabilitiesAliveAfter(paramsOf(model), FIRST_CHANCE, histories, horizonOf(model, horizon)),
)

/**
 * Probability that a client buys nothing within a horizon from now: gone, or alive and between the same two purchases
 * still.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * mbgCnbd.noPurchaseProbability(model, client, { horizon: 39 }).toFixed(4) // => '0.2437'
 */
export const noPurchaseProbability: VerbWith<MbgCnbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) =>
    probabilitiesSilent(paramsOf(model), FIRST_CHANCE, histories, horizonOf(model, horizon)),
)
