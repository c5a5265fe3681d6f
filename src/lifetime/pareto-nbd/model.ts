import type { Codec, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import type { GivenEffectsOptions } from '../contract.js'
import type { Unsealed } from '../foundation/index.js'
import { BOTH, codecOf, givenWithEffects, paramsIn, withoutEffects } from '../foundation/index.js'
import { SCALES, SHAPES, shiftScales } from '../gamma-poisson/index.js'

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
 * A model with parameters from elsewhere: a paper, another program, an earlier fit. With `effects` covariates act on it
 * as on one that was fitted with them.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `r` and `s` from 1e-12 to
 * 1e12, `alpha` and `beta` from 1e-100 to 1e100, where every verb is finite for any history.
 * @example
 * import { paretoNbd } from 'clientele/lifetime'
 * const model = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { timeUnit: 'week' })
 * paretoNbd.expectedPurchasesOfNewClient(model, { horizon: { value: 1, unit: 'year' } }).toFixed(4) // => '1.4763'
 */
export function fromParams(params: ParetoNbdParams, options: GivenEffectsOptions = {}): ParetoNbdModel {
  return seal(givenWithEffects(parameters, params, options))
}

/** Reads a Pareto/NBD document back from JSON. */
export const codec: Codec<ParetoNbdModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document, parameters, BOTH)),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: ParetoNbdModel): ParetoNbdParams {
  return paramsIn(KIND, parameters, model)
}

/** The model without effects of clients whose covariates shift purchases and dropout. */
export function shifted(model: ParetoNbdModel, purchase: number, dropout: number): ParetoNbdModel {
  const plain = withoutEffects(model)
  return { ...plain, params: shiftScales(paramsOf(plain), purchase, dropout) }
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<ParetoNbdParams>): ParetoNbdModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
