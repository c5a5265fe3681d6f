import type { Codec, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import { SCALES, SHAPES, shiftParams } from '../beta-geometric/index.js'
import type { GivenEffectsOptions } from '../contract.js'
import type { Unsealed } from '../foundation/index.js'
import { BOTH, codecOf, givenWithEffects, paramsIn, withoutEffects } from '../foundation/index.js'

const KIND = 'bg-nbd'
const VERSION = 1
/** A client who bought once has had no chance to leave. */
export const FIRST_CHANCE = 0

/**
 * The parameters of the BG/NBD model and their meaning.
 *
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * Object.keys(bgNbd.parameters) // => ['r', 'alpha', 'a', 'b']
 */
export const parameters: Readonly<Record<'r' | 'alpha' | 'a' | 'b', Parameter>> = Object.freeze({
  r: positive('shape of purchase rates: the smaller, the more clients differ; mean rate is r / alpha', SHAPES),
  alpha: positive('scale of purchase rates, in time units: the larger, the rarer the purchases', SCALES),
  a: positive('first shape of dropout: mean probability to leave after a purchase is a / (a + b)', SHAPES),
  b: positive('second shape of dropout: the larger a + b, the more alike the clients', SHAPES),
})

/** The four parameters: `r`, `a`, `b` from 1e-12 to 1e12; `alpha` from 1e-100 to 1e100, in the model's time unit. */
export type BgNbdParams = ParamsOf<typeof parameters>

/** A BG/NBD model as data. */
export type BgNbdModel = ModelDocument<typeof KIND, BgNbdParams>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit. With `effects` covariates act on it
 * as on one that was fitted with them.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `r`, `a` and `b` from 1e-12
 * to 1e12, `alpha` from 1e-100 to 1e100, where every verb is finite for any history.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * bgNbd.expectedPurchasesOfNewClient(model, { horizon: { value: 1, unit: 'year' } }) // => 1.4492383657471948
 */
export function fromParams(params: BgNbdParams, options: GivenEffectsOptions = {}): BgNbdModel {
  return seal(givenWithEffects(parameters, params, options))
}

/** Reads a BG/NBD document back from JSON. */
export const codec: Codec<BgNbdModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document, parameters, BOTH)),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: BgNbdModel): BgNbdParams {
  return paramsIn(KIND, parameters, model)
}

/** The model without effects of clients whose covariates shift purchases and dropout. */
export function shifted(model: BgNbdModel, purchase: number, dropout: number): BgNbdModel {
  const plain = withoutEffects(model)
  return { ...plain, params: shiftParams(paramsOf(plain), purchase, dropout) }
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<BgNbdParams>): BgNbdModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
