/**
 * How much do the estimates of a model move from one sample of clients to the next, if the model is right? It is fitted anew
 * to clients drawn from itself, a thousand times.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import type { ModelDocument, RandomStream, Steps } from '../../model/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import type { CustomerBase, TenureCounts } from '../../records/core.js'
import { expectPair } from '../model-pair.js'
import type { InferenceData, InferencePair } from './inference-pair.js'
import type { DrawsPurchases, DrawsSpend, DrawsTenures } from './redrawn-data.js'
import { redrawnBase, redrawnTenures } from './redrawn-data.js'
import type { Bootstrap, RefitOptions } from './refits.js'
import { refits } from './refits.js'

/** A module that draws what a customer base is made of. */
export type DrawsClients<M> = DrawsPurchases<M> | DrawsSpend<M>

/**
 * Fits a model anew to clients drawn from the model itself: what its estimates are worth if it is right. Purchases are drawn
 * for clients as long observed as those of the base, amounts for clients who place as many orders. Of tenures, those still
 * active are followed for as long as in the data; how long those who were lost would have been followed nobody knows, so
 * they are for as long as anybody.
 *
 * Replicate r depends on the seed and on r alone. Long work as steps: run it with `runSync` or `runAsync`.
 *
 * @param pair a model as the pair of its module and its document, at its maximum: every search begins there.
 * @throws ClienteleError for an option out of range, or data on which the model has no likelihood.
 * @see Efron and Tibshirani (1993), An Introduction to the Bootstrap, section 6.5.
 * @example
 * import { parametricBootstrap, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const model = shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })
 * const steps = parametricBootstrap([shiftedBetaGeometric, model], tenures, { seed: 7, replicates: 20 })
 * const { draws } = runSync(steps)
 * Math.min(...draws.alpha) < model.params.alpha && model.params.alpha < Math.max(...draws.alpha) // => true
 */
export function parametricBootstrap<M extends ModelDocument>(
  pair: readonly [module: Inferable<M, CustomerBase> & DrawsClients<M>, document: M],
  data: CustomerBase,
  options: RefitOptions,
): Steps<Bootstrap>
export function parametricBootstrap<M extends ModelDocument>(
  pair: readonly [module: Inferable<M, TenureCounts> & DrawsTenures<M>, document: M],
  data: TenureCounts,
  options: RefitOptions,
): Steps<Bootstrap>
export function parametricBootstrap<M extends ModelDocument>(
  pair: readonly [module: AnyModule<M>, document: M],
  data: CustomerBase | TenureCounts,
  options: RefitOptions,
): Steps<Bootstrap> {
  expectPair(pair, ['likelihood', 'simulate'], 'pair')
  expectObject(data, 'data')
  const [module, model] = pair
  if ('retentionRate' in module) {
    return refits({ pair: [module, model], data: tenuresOf(data) }, 'model', options, (counts, uniform) =>
      redrawnTenures(module, model, counts, seedFrom(uniform)),
    )
  }
  return refits({ pair: [module, model], data: baseOf(data) }, 'model', options, (base, uniform) =>
    redrawnBase(module, model, base, seedFrom(uniform)),
  )
}

type Inferable<M extends ModelDocument, D extends InferenceData> = InferencePair<M, D>[0]

type AnyModule<M extends ModelDocument> =
  | (Inferable<M, CustomerBase> & DrawsClients<M>)
  | (Inferable<M, TenureCounts> & DrawsTenures<M>)

function tenuresOf(data: CustomerBase | TenureCounts): TenureCounts {
  return data.kind === 'tenure-counts' ? data : reject('INVALID_TYPE', 'data', 'tenure counts', data)
}

function baseOf(data: CustomerBase | TenureCounts): CustomerBase {
  return data.kind === 'customer-base' ? data : reject('INVALID_TYPE', 'data', 'a customer base', data)
}

/** A seed of its own for each replicate. */
function seedFrom(uniform: RandomStream): number {
  return Math.floor(uniform() * LARGEST_SEED)
}
