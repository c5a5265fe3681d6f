import type { HorizonOptions, Verb, VerbWith } from '../contract.js'
import type { Histories } from '../foundation/index.js'
import { horizonOf, verb, verbWith } from '../foundation/index.js'
import { countsOf } from './counts.js'
import type { NbdModel } from './model.js'
import { paramsOf } from './model.js'

/**
 * Probability that a client is still one at the end of observation: 1, which is the model's assumption, not a fact.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit, `INVALID_DOCUMENT` or the code of the parameter for a model that is none.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * nbd.probabilityAlive(model, { frequency: 2, recency: 30.43, age: 38.86 }) // => 1
 */
export const probabilityAlive: Verb<NbdModel> = /* @__PURE__ */ verb((model, histories) => {
  paramsOf(model)
  return certain(histories)
})

/**
 * Probability that a client is still one after a further horizon: 1 by assumption.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * nbd.probabilityAliveAfter(model, { frequency: 2, recency: 30.43, age: 38.86 }, { horizon: 39 }) // => 1
 */
export const probabilityAliveAfter: VerbWith<NbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => {
    paramsOf(model)
    horizonOf(model, horizon)
    return certain(histories)
  },
)

/**
 * Probability that a client buys nothing within a horizon from now: ((α+T)/(α+T+t))^{r+x}.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * nbd.noPurchaseProbability(model, client, { horizon: 39 }).toFixed(4) // => '0.2159'
 */
export const noPurchaseProbability: VerbWith<NbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => countsOf(paramsOf(model), histories, 0, horizonOf(model, horizon)),
)

function certain({ size }: Histories): Float64Array {
  return new Float64Array(size).fill(1)
}
