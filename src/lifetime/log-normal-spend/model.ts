import type { Codec, ModelDocument, Parameter, ParameterRange, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import type { Unsealed } from '../foundation/index.js'
import { codecOf, givenInMoney, paramsIn } from '../foundation/index.js'
import type { GivenSpendOptions } from '../spending-contract.js'

const KIND = 'log-normal-spend'
const VERSION = 1
/** In any currency. */
const AMOUNTS: ParameterRange = { least: 1e-100, most: 1e100 }
/** From amounts alike to the cent at any scale, to a mean that is e^200 times the median. */
const DEVIATIONS: ParameterRange = { least: 1e-9, most: 20 }

/**
 * The parameters of the log-normal model of spend and their meaning.
 *
 * @example
 * import { logNormalSpend } from 'clientele/lifetime'
 * Object.keys(logNormalSpend.parameters) // => ['median', 'between', 'within']
 */
export const parameters: Readonly<Record<'median' | 'between' | 'within', Parameter>> = Object.freeze({
  median: positive('in money: half of the orders of new clients are larger', AMOUNTS),
  between: positive('how far clients lie apart: standard deviation of their mean ln(amount)', DEVIATIONS),
  within: positive('how far the orders of one client lie apart: standard deviation of ln(amount)', DEVIATIONS),
})

/** The three parameters: `median` from 1e-100 to 1e100, in the model's currency; `between` and `within` from 1e-9 to 20. */
export type LogNormalSpendParams = ParamsOf<typeof parameters>

/** A log-normal model of spend as data. */
export type LogNormalSpendModel = ModelDocument<typeof KIND, LogNormalSpendParams>

/**
 * A model with parameters from elsewhere.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range (`median` from 1e-100 to 1e100,
 * `between` and `within` from 1e-9 to 20), or a currency that is none.
 * @example
 * import { logNormalSpend } from 'clientele/lifetime'
 * const model = logNormalSpend.fromParams({ median: 26, between: 0.6, within: 0.7 }, { currency: 'USD' })
 * logNormalSpend.expectedSpendOfNewClient(model).toFixed(2) // => '39.77'
 */
export function fromParams(params: LogNormalSpendParams, options: GivenSpendOptions = {}): LogNormalSpendModel {
  return seal(givenInMoney(parameters, params, options))
}

/** Reads a document of this model back from JSON. */
export const codec: Codec<LogNormalSpendModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document)),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: LogNormalSpendModel): LogNormalSpendParams {
  return paramsIn(KIND, parameters, model)
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<LogNormalSpendParams>): LogNormalSpendModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
