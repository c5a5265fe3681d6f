import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Codec, DocumentFields, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { checkParams, positive, reviveFields, sealDocument } from '../../model/index.js'
import { expectTimeUnit } from '../../money/index.js'
import type { GivenOptions } from '../contract.js'
import { SCALES, SHAPES } from '../gamma-poisson/ranges.js'

const KIND = 'nbd'
const VERSION = 1

/**
 * The parameters of the NBD model and their meaning.
 *
 * @example
 * import { nbd } from 'clientele/lifetime'
 * Object.keys(nbd.parameters) // => ['r', 'alpha']
 */
export const parameters: Readonly<Record<'r' | 'alpha', Parameter>> = Object.freeze({
  r: positive('shape of purchase rates: the smaller, the more clients differ; mean rate is r / alpha', SHAPES),
  alpha: positive('scale of purchase rates, in time units: the larger, the rarer the purchases', SCALES),
})

/** The two parameters: `r` from 1e-12 to 1e12; `alpha` from 1e-100 to 1e100, in the model's time unit. */
export type NbdParams = ParamsOf<typeof parameters>

/** An NBD model as data. */
export type NbdModel = ModelDocument<typeof KIND, NbdParams>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `r` from 1e-12 to 1e12,
 * `alpha` from 1e-100 to 1e100, where every verb is finite for any history.
 * @example
 * import { nbd } from 'clientele/lifetime'
 * const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
 * nbd.expectedPurchasesOfNewClient(model, { horizon: { value: 1, unit: 'year' } }).toFixed(4) // => '4.1743'
 */
export function fromParams(params: NbdParams, options: GivenOptions = {}): NbdModel {
  expectKnownKeys(options, ['timeUnit'], 'options')
  const unit = options.timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(options.timeUnit, 'options.timeUnit') }
  return seal({ params: checkParams(parameters, params), fit: { source: 'given' }, ...unit })
}

/** Reads an NBD document back from JSON. */
export const codec: Codec<NbdModel> = Object.freeze<Codec<NbdModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive: document => seal(reviveFields(parameters, document)),
})

/**
 * The parameters of a document that comes from anywhere, checked: JSON that skipped revival is refused here, before a
 * text or a missing number becomes a probability.
 */
export function paramsOf(model: NbdModel): NbdParams {
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  return checkParams(parameters, params, 'model.params')
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Omit<DocumentFields<typeof KIND, NbdParams>, 'kind' | 'version'>): NbdModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
