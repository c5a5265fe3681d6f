import type { Codec, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import { SCALES, SHAPES, shiftParams } from '../beta-geometric/index.js'
import type { GivenEffectsOptions } from '../contract.js'
import type { Unsealed } from '../foundation/index.js'
import { BOTH, codecOf, givenWithEffects, paramsIn, withoutEffects } from '../foundation/index.js'

const KIND = 'mbg-nbd'
const VERSION = 1
/** A client may leave after the first purchase already. */
export const FIRST_CHANCE = 1

/**
 * The parameters of the MBG/NBD model and their meaning.
 *
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * Object.keys(mbgNbd.parameters) // => ['r', 'alpha', 'a', 'b']
 */
export const parameters: Readonly<Record<'r' | 'alpha' | 'a' | 'b', Parameter>> = Object.freeze({
  r: positive('shape of purchase rates: the smaller, the more clients differ; mean rate is r / alpha', SHAPES),
  alpha: positive('scale of purchase rates, in time units: the larger, the rarer the purchases', SCALES),
  a: positive('first shape of dropout: mean probability to leave after a purchase is a / (a + b)', SHAPES),
  b: positive('second shape of dropout: the larger a + b, the more alike the clients', SHAPES),
})

/** The four parameters: `r`, `a`, `b` from 1e-12 to 1e12; `alpha` from 1e-100 to 1e100, in the model's time unit. */
export type MbgNbdParams = ParamsOf<typeof parameters>

/** A MBG/NBD model as data. */
export type MbgNbdModel = ModelDocument<typeof KIND, MbgNbdParams>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit. With `effects` covariates act on it
 * as on one that was fitted with them.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `r`, `a` and `b` from 1e-12
 * to 1e12, `alpha` from 1e-100 to 1e100, where every verb is finite for any history.
 * @example
 * import { mbgNbd } from 'clientele/lifetime'
 * const model = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
 * mbgNbd.expectedPurchasesOfNewClient(model, { horizon: { value: 1, unit: 'year' } }) // => 1.4227256176311833
 */
export function fromParams(params: MbgNbdParams, options: GivenEffectsOptions = {}): MbgNbdModel {
  return seal(givenWithEffects(parameters, params, options))
}

/** Reads a MBG/NBD document back from JSON. */
export const codec: Codec<MbgNbdModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document, parameters, BOTH)),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: MbgNbdModel): MbgNbdParams {
  return paramsIn(KIND, parameters, model)
}

/** The model without effects of clients whose covariates shift purchases and dropout. */
export function shifted(model: MbgNbdModel, purchase: number, dropout: number): MbgNbdModel {
  const plain = withoutEffects(model)
  return { ...plain, params: shiftParams(paramsOf(plain), purchase, dropout) }
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<MbgNbdParams>): MbgNbdModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
