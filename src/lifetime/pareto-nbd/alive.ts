import type { HorizonOptions, Verb, VerbWith } from '../contract.js'
import { horizonOf, verb, verbWith } from '../foundation/index.js'
import { probabilitiesAlive, probabilitiesAliveAfter, probabilitiesSilent } from '../gamma-poisson/index.js'
import { termsOf } from './law.js'
import type { ParetoNbdModel } from './model.js'
import { shifted } from './model.js'

/**
 * Probability that a client is still one at the end of observation (Schmittlein, Morrison and Colombo 1987, eqs. 11-13),
 * right to the last digits for any number of purchases, whichever of α and β is larger.
 *
 * @throws ClienteleError `INCONSISTENT_HISTORY` or `OUT_OF_RANGE` for an impossible history, `UNIT_MISMATCH` for a base
 * in another unit, `INVALID_DOCUMENT` or the code of the parameter for a model that is none.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * const model = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { timeUnit: 'week' })
 * paretoNbd.probabilityAlive(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.8692'
 */
export const probabilityAlive: Verb<ParetoNbdModel> = /* @__PURE__ */ verb(
  (model, histories) => probabilitiesAlive(...termsOf(model), histories),
  shifted,
)

/**
 * Probability that a client is still one after a further horizon: P(alive) times ((β+T)/(β+T+t))ˢ, the probability of a
 * client who is to stay as long.
 *
 * @throws ClienteleError as {@link probabilityAlive} does, and for a horizon that is not > 0.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * const model = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * paretoNbd.probabilityAliveAfter(model, client, { horizon: 39 }).toFixed(4) // => '0.6146'
 */
export const probabilityAliveAfter: VerbWith<ParetoNbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
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
 * import { paretoNbd } from 'clientele/lifetime'
 * const model = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * paretoNbd.noPurchaseProbability(model, client, { horizon: 39 }).toFixed(4) // => '0.4081'
 */
export const noPurchaseProbability: VerbWith<ParetoNbdModel, HorizonOptions> = /* @__PURE__ */ verbWith(
  ['horizon'],
  (model, histories, { horizon }) => probabilitiesSilent(...termsOf(model), histories, horizonOf(model, horizon)),
  shifted,
)
