import type { Codec, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import type { GivenOptions } from '../contract.js'
import type { Unsealed } from '../foundation/index.js'
import { codecOf, givenInTime, paramsIn } from '../foundation/index.js'
import { SCALES, SHAPES } from '../gamma-poisson/index.js'

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
  return seal(givenInTime(parameters, params, options))
}

/** Reads an NBD document back from JSON. */
export const codec: Codec<NbdModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document)),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: NbdModel): NbdParams {
  return paramsIn(KIND, parameters, model)
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<NbdParams>): NbdModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
