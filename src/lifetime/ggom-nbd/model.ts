import type { Codec, ModelDocument, Parameter, ParameterRange, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import type { GivenEffectsOptions } from '../contract.js'
import type { Unsealed } from '../foundation/index.js'
import { BOTH, codecOf, givenWithEffects, paramsIn, withoutEffects } from '../foundation/index.js'
import { SCALES, SHAPES, shiftScales } from '../gamma-poisson/index.js'

const KIND = 'ggom-nbd'
const VERSION = 1
/** A number, not a time: much farther than data can tell it from none or from ever. */
const LEVELS: ParameterRange = { least: 1e-50, most: 1e50 }

/**
 * The parameters of the gamma-Gompertz/NBD model and their meaning.
 *
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * Object.keys(ggomNbd.parameters) // => ['r', 'alpha', 'b', 's', 'beta']
 */
export const parameters: Readonly<Record<'r' | 'alpha' | 'b' | 's' | 'beta', Parameter>> = Object.freeze({
  r: positive('shape of purchase rates: the smaller, the more clients differ; mean rate is r / alpha', SHAPES),
  alpha: positive('scale of purchase rates, in time units: the larger, the rarer the purchases', SCALES),
  b: positive('growth of hazards, per time unit: after 1 / b a client is e times as likely to leave', SCALES),
  s: positive('shape of hazards: the smaller, the more clients differ; mean hazard at first is b s / beta', SHAPES),
  beta: positive('scale of hazards: below 1 those who stay are ever less likely to leave, above 1 ever more', LEVELS),
})

/** The five parameters: `r`, `s` from 1e-12 to 1e12; `beta` from 1e-50 to 1e50; `alpha`, `b` from 1e-100 to 1e100, in the model's unit. */
export type GgomNbdParams = ParamsOf<typeof parameters>

/** A gamma-Gompertz/NBD model as data. */
export type GgomNbdModel = ModelDocument<typeof KIND, GgomNbdParams>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit. With `effects` covariates act on it
 * as on one that was fitted with them.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `r` and `s` from 1e-12 to
 * 1e12, `beta` from 1e-50 to 1e50, `alpha` and `b` from 1e-100 to 1e100, where every verb is finite for any history.
 * @example
 * import { ggomNbd } from 'clientele/lifetime'
 * const model = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b: 0.0002, s: 0.603, beta: 0.0026 }, { timeUnit: 'week' })
 * ggomNbd.expectedPurchasesOfNewClient(model, { horizon: { value: 1, unit: 'year' } }).toFixed(4) // => '1.5334'
 */
export function fromParams(params: GgomNbdParams, options: GivenEffectsOptions = {}): GgomNbdModel {
  return seal(givenWithEffects(parameters, params, options))
}

/** Reads a gamma-Gompertz/NBD document back from JSON. */
export const codec: Codec<GgomNbdModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document, parameters, BOTH)),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: GgomNbdModel): GgomNbdParams {
  return paramsIn(KIND, parameters, model)
}

/** The model without effects of clients whose covariates shift purchases and dropout. */
export function shifted(model: GgomNbdModel, purchase: number, dropout: number): GgomNbdModel {
  const plain = withoutEffects(model)
  return { ...plain, params: shiftScales(paramsOf(plain), purchase, dropout) }
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<GgomNbdParams>): GgomNbdModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
