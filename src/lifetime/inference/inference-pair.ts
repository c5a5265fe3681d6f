/**
 * What inference asks of a model, whichever it is: its likelihood over data, so that no model is imported.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { CustomerBase, TenureCounts } from '../../records/index.js'
import type { LikelihoodVerb, ModelLikelihood } from '../model-likelihood.js'
import { expectPair } from '../model-pair.js'

/** A model as the pair of its module and its document, over data of the kind its likelihood reads. */
export type InferencePair<M extends ModelDocument, D> = readonly [
  module: { readonly likelihood: LikelihoodVerb<M, D> },
  document: M,
]

/** A model and what it is to be inferred from. */
export interface InferenceInput<M extends ModelDocument, D> {
  readonly pair: InferencePair<M, D>
  readonly data: D
}

/**
 * A figure that depends on parameters alone, once the clients are given:
 * `m => bgNbd.expectedPurchases(m, base, { horizon: 52 })`.
 */
export type Quantity<M, Q extends number | Float64Array = number | Float64Array> = (model: M) => Q

/** The likelihood of a model over data. */
export function likelihoodOf<M extends ModelDocument, D>({ pair, data }: InferenceInput<M, D>): ModelLikelihood<M> {
  expectPair(pair, ['likelihood'], 'pair')
  const [module, model] = pair
  return module.likelihood(model, data)
}

/** The likelihood of a model over data of either kind. */
export function eitherLikelihood<M extends ModelDocument>(input: EitherInput<M>): ModelLikelihood<M> {
  return byData(input, likelihoodOf, likelihoodOf)
}

/** A model and data that its overloads have matched to it, of either kind. */
export interface EitherInput<M extends ModelDocument> {
  readonly pair: InferencePair<M, CustomerBase> | InferencePair<M, TenureCounts>
  readonly data: CustomerBase | TenureCounts
}

/** Goes on with the input as what its data say it is. */
export function byData<M extends ModelDocument, R>(
  input: EitherInput<M>,
  ofClients: (input: InferenceInput<M, CustomerBase>) => R,
  ofTenures: (input: InferenceInput<M, TenureCounts>) => R,
): R {
  expectObject(input.data, 'data')
  if (isOfTenures(input)) return ofTenures(input)
  if (isOfClients(input)) return ofClients(input)
  return reject('INVALID_TYPE', 'data', 'a customer base or tenure counts', input.data)
}

function isOfTenures<M extends ModelDocument>(input: EitherInput<M>): input is InferenceInput<M, TenureCounts> {
  return input.data.kind === 'tenure-counts'
}

function isOfClients<M extends ModelDocument>(input: EitherInput<M>): input is InferenceInput<M, CustomerBase> {
  return input.data.kind === 'customer-base'
}
