import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Codec, DocumentFields, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { checkParams, positive, reviveFields, sealDocument } from '../../model/index.js'
import { expectTimeUnit } from '../../money/index.js'
import type { GivenOptions } from '../contract.js'
import { SCALES, SHAPES } from '../gamma-poisson/ranges.js'

const KIND = 'pareto-nbd'
const VERSION = 1

/**
 * The parameters of the Pareto/NBD model and their meaning.
 *
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * Object.keys(paretoNbd.parameters) // => ['r', 'alpha', 's', 'beta']
 */
export const parameters: Readonly<Record<'r' | 'alpha' | 's' | 'beta', Parameter>> = Object.freeze({
  r: positive('shape of purchase rates: the smaller, the more clients differ; mean rate is r / alpha', SHAPES),
  alpha: positive('scale of purchase rates, in time units: the larger, the rarer the purchases', SCALES),
  s: positive('shape of dropout rates: the smaller, the more clients differ; mean rate is s / beta', SHAPES),
  beta: positive('scale of dropout rates, in time units: the larger, the longer clients stay', SCALES),
})

/** The four parameters: `r`, `s` from 1e-12 to 1e12; `alpha`, `beta` from 1e-100 to 1e100, in the model's time unit. */
export type ParetoNbdParams = ParamsOf<typeof parameters>

/** A Pareto/NBD model as data. */
export type ParetoNbdModel = ModelDocument<typeof KIND, ParetoNbdParams>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `r` and `s` from 1e-12 to
 * 1e12, `alpha` and `beta` from 1e-100 to 1e100, where every verb is finite for any history.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * const model = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { timeUnit: 'week' })
 * paretoNbd.expectedPurchasesOfNewClient(model, { horizon: { value: 1, unit: 'year' } }).toFixed(4) // => '1.4763'
 */
export function fromParams(params: ParetoNbdParams, options: GivenOptions = {}): ParetoNbdModel {
  expectKnownKeys(options, ['timeUnit'], 'options')
  const unit = options.timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(options.timeUnit, 'options.timeUnit') }
  return seal({ params: checkParams(parameters, params), fit: { source: 'given' }, ...unit })
}

/** Reads a Pareto/NBD document back from JSON. */
export const codec: Codec<ParetoNbdModel> = Object.freeze<Codec<ParetoNbdModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive: document => seal(reviveFields(parameters, document)),
})

/**
 * The parameters of a document that comes from anywhere, checked: JSON that skipped revival is refused here, before a
 * text or a missing number becomes a probability.
 */
export function paramsOf(model: ParetoNbdModel): ParetoNbdParams {
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  return checkParams(parameters, params, 'model.params')
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Omit<DocumentFields<typeof KIND, ParetoNbdParams>, 'kind' | 'version'>): ParetoNbdModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
