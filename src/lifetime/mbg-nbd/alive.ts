import { probabilitiesAlive, probabilitiesAliveAfter, probabilitiesSilent } from '../beta-geometric/index.js'
import type { HorizonOptions, Verb, VerbWith } from '../contract.js'
import { horizonOf, verb, verbWith } from '../foundation/index.js'
import type { MbgNbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf, shifted } from './model.js'

/**
 * Probability that a client is still one at the end of observation (Batislam, Denizel and Filiztekin 2007):
 * 1 / (1 + a/(b+x) · ((α+T)/(α+tₓ))^{r+x}), right to the last digits for any number of purchases, below 1 for a client
 * who bought once too.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit, `INVALID_DOCUMENT` or the code of the parameter for a model that is none.
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * mbgNbd.probabilityAlive(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.7062'
 */
export const probabilityAlive: Verb<MbgNbdModel> = /* @__PURE__ */ verb(
  (model, histories) => probabilitiesAlive(paramsOf(model), FIRST_CHANCE, histories),
  shifted,
)

/**
 * Probability that a client is still one after a further horizon: P(alive) times E e^{−λpt} of a client who is, with λ
 * and p as far as the history tells them.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * mbgNbd.probabilityAliveAfter(model, client, { horizon: 39 }).toFixed(4) // => '0.5308'
 */
export const probabilityAliveAfter: VerbWith<MbgNbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) =>
    probabilitiesAliveAfter(paramsOf(model), FIRST_CHANCE, histories, horizonOf(model, horizon)),
  shifted,
)

/**
 * Probability that a client buys nothing within a horizon from now: gone, or alive and silent,
 * (1 − P) + P · ((α+T)/(α+T+t))^{r+x}.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * mbgNbd.noPurchaseProbability(model, client, { horizon: 39 }).toFixed(4) // => '0.4400'
 */
export const noPurchaseProbability: VerbWith<MbgNbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) =>
    probabilitiesSilent(paramsOf(model), FIRST_CHANCE, histories, horizonOf(model, horizon)),
  shifted,
)
