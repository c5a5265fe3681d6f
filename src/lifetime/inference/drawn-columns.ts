/**
 * One draw after the other of what clients buy and spend, each with parameters of its own.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import { clientStream, LARGEST_SEED } from '../../model/index.js'
import type { Horizon } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { FutureVerb } from '../contract.js'
import { expectPair } from '../model-pair.js'
import type { FutureSpendVerb } from '../spending-contract.js'
import type { DrawnDocuments } from './drawn-documents.js'
import { drawnDocuments } from './drawn-documents.js'
import type { InferencePair } from './inference-pair.js'

/** A buying model as the pair of its module and its document. */
export type FuturePair<M extends ModelDocument> = readonly [
  module: InferencePair<M, CustomerBase>[0] & { readonly simulateFuture: FutureVerb<M> },
  document: M,
]

/** A spending model as the pair of its module and its document. */
export type FutureSpendPair<S extends ModelDocument> = readonly [
  module: InferencePair<S, CustomerBase>[0] & { readonly simulateFuture: FutureSpendVerb<S> },
  document: S,
]

/** Writes what the clients of a base buy in draw k. */
export type DrawPurchases = (k: number, part: CustomerBase, out: Float64Array) => Float64Array

/** What the clients of a base spend in draw k on so many purchases. */
export type DrawSpend = (k: number, part: CustomerBase, purchases: Float64Array) => Float64Array

type Draws = Pick<DrawnDocuments, 'seed' | 'from' | 'draws'>

/** Draws of purchases within a horizon. */
export function purchaseDraws<M extends ModelDocument>(
  pair: FuturePair<M>,
  base: CustomerBase,
  options: Draws & { readonly horizon: Horizon; readonly parameters?: DrawnDocuments['parameters'] },
): DrawPurchases {
  const { horizon, parameters } = options
  checkParameters(parameters, 'options.parameters')
  const documents = drawnDocuments({ pair, data: base }, { ...options, parameters })
  const [module] = pair
  return (k, part, out) => {
    const { model, seed } = documents[k]!
    return module.simulateFuture(model, part, { horizon, seed, out })
  }
}

/** Draws of what purchases add up to in money; none without a spending model. */
export function spendDraws<S extends ModelDocument>(
  base: CustomerBase,
  options: Draws & {
    readonly spending?: FutureSpendPair<S>
    readonly spendingParameters?: DrawnDocuments['parameters']
  },
): DrawSpend | undefined {
  const { spending: pair, spendingParameters: parameters } = options
  if (pair === undefined) return undefined
  expectPair(pair, ['simulateFuture'], 'options.spending')
  checkParameters(parameters, 'options.spendingParameters')
  // Apart from the draws of the buying model, which have the same numbers.
  const seed = Math.floor(clientStream(options.seed, 'spending')() * LARGEST_SEED)
  const documents = drawnDocuments({ pair, data: base }, { ...options, seed, parameters }, 'options.spending')
  const [module] = pair
  return (k, part, purchases) => {
    const { model, seed } = documents[k]!
    return module.simulateFuture(model, part, { purchases, seed })
  }
}

function checkParameters(parameters: unknown, path: string): void {
  if (parameters !== undefined && parameters !== 'known') expectObject(parameters, path)
}
