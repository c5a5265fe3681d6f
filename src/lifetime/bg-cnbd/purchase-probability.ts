import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import { conditionalCountProbabilities, countProbability } from '../beta-geometric-erlang/index.js'
import type { CountOptions, VerbWith } from '../contract.js'
import { horizonOf, verbWith } from '../foundation/index.js'
import type { BgCnbdModel } from './model.js'
import { FIRST_CHANCE, paramsOf } from './model.js'

/**
 * Probability that a new client makes exactly n repeat purchases within a horizon from the first purchase (Platzer and
 * Reutterer 2016): stages for n purchases and still a client, or gone after the n-th.
 *
 * @throws ClienteleError `OUT_OF_RANGE` unless `purchases` is a whole number >= 0 and the horizon > 0.
 * @example
 * import { bgCnbd } from 'clientele/lifetime'
 * const model = bgCnbd.fromParams({ k: 2, r: 0.359, alpha: 1.129, a: 0.523, b: 2.785 }, { timeUnit: 'week' })
 * bgCnbd.purchaseProbability(model, { purchases: 0, horizon: 39 }).toFixed(4) // => '0.3743'
 */
export function purchaseProbability(model: BgCnbdModel, options: CountOptions): number {
  expectKnownKeys(expectObject(options, 'options'), ['purchases', 'horizon'], 'options')
  const purchases = expectInteger(options.purchases, 'options.purchases')
  return countProbability(paramsOf(model), FIRST_CHANCE, purchases, horizonOf(model, options.horizon))
}

/**
 * Probability that a client makes exactly n purchases within a horizon from now, given its history: n as one who is
 * still a client, or none as one who is gone.
 *
 * @throws ClienteleError as {@link purchaseProbability} and {@link probabilityAlive} do.
 * @example
 * import { bgCnbd } from 'clientele/lifetime'
 * const model = bgCnbd.fromParams({ k: 2, r: 0.359, alpha: 1.129, a: 0.523, b: 2.785 }, { timeUnit: 'week' })
 * const client = { frequency: 2, recency: 30.43, age: 38.86 }
 * bgCnbd.conditionalPurchaseProbability(model, client, { purchases: 1, horizon: 39 }).toFixed(4) // => '0.2548'
 */
export const conditionalPurchaseProbability: VerbWith<BgCnbdModel, CountOptions> = /* @__PURE__ */ verbWith(
  ['purchases', 'horizon'],
  (model, histories, { purchases, horizon }) =>
    conditionalCountProbabilities(
      paramsOf(model),
      FIRST_CHANCE,
      histories,
      expectInteger(purchases, 'options.purchases'),
      horizonOf(model, horizon),
    ),
)
