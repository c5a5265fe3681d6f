/**
 * What inference asks of a model, whichever it is: its likelihood over data, so that no model is imported.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { CustomerBase, TenureCounts, TenureGroup } from '../../records/core.js'
import type { LikelihoodVerb, ModelLikelihood } from '../model-likelihood.js'
import { expectPair } from '../model-pair.js'

/** What clients have done: histories of buying, or under contract how long they stayed, by groups where covariates act. */
export type InferenceData = CustomerBase | TenureCounts | readonly TenureGroup[]

/** A model as the pair of its module and its document, over data of the kind its likelihood reads. */
export type InferencePair<M extends ModelDocument, D extends InferenceData> = readonly [
  module: { readonly likelihood: LikelihoodVerb<M, D> },
  document: M,
]

/** A model and what it is to be inferred from. */
export interface InferenceInput<M extends ModelDocument, D extends InferenceData> {
  readonly pair: InferencePair<M, D>
  readonly data: D
}

/**
 * A figure that depends on parameters alone, once the clients are given:
 * `m => bgNbd.expectedPurchases(m, base, { horizon: 52 })`.
 */
export type Quantity<M, Q extends number | Float64Array = number | Float64Array> = (model: M) => Q

/** The likelihood of a model over data. */
export function likelihoodOf<M extends ModelDocument, D extends InferenceData>({
  pair,
  data,
}: InferenceInput<M, D>): ModelLikelihood<M> {
  expectPair(pair, ['likelihood'], 'pair')
  expectData(data)
  const [module, model] = pair
  return module.likelihood(model, data)
}

/** A model and data that overloads have matched to it, of any kind. */
export interface AnyInput<M extends ModelDocument> {
  readonly pair:
    | InferencePair<M, CustomerBase>
    | InferencePair<M, TenureCounts>
    | InferencePair<M, readonly TenureGroup[]>
  readonly data: InferenceData
}

/** Goes on with the input as what its data say it is. */
export function byData<M extends ModelDocument, R>(
  input: AnyInput<M>,
  goOn: {
    readonly clients: (input: InferenceInput<M, CustomerBase>) => R
    readonly tenures: (input: InferenceInput<M, TenureCounts>) => R
    readonly groups: (input: InferenceInput<M, readonly TenureGroup[]>) => R
  },
): R {
  if (isOfGroups(input)) return goOn.groups(input)
  expectObject(input.data, 'data')
  if (isOfTenures(input)) return goOn.tenures(input)
  return isOfClients(input) ? goOn.clients(input) : refuse(input.data)
}

function isOfGroups<M extends ModelDocument>(input: AnyInput<M>): input is InferenceInput<M, readonly TenureGroup[]> {
  return Array.isArray(input.data)
}

function isOfTenures<M extends ModelDocument>(input: AnyInput<M>): input is InferenceInput<M, TenureCounts> {
  return 'kind' in input.data && input.data.kind === 'tenure-counts'
}

function isOfClients<M extends ModelDocument>(input: AnyInput<M>): input is InferenceInput<M, CustomerBase> {
  return 'kind' in input.data && input.data.kind === 'customer-base'
}

function expectData(data: unknown): void {
  if (Array.isArray(data)) return
  const { kind } = expectObject(data, 'data')
  if (kind !== 'customer-base' && kind !== 'tenure-counts') refuse(data)
}

function refuse(data: unknown): never {
  return reject('INVALID_TYPE', 'data', 'a customer base, tenure counts or groups of tenures', data)
}
