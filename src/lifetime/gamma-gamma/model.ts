import type { Codec, ModelDocument, Parameter, ParameterRange, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import type { Unsealed } from '../foundation/index.js'
import { codecOf, givenInMoney, paramsIn } from '../foundation/index.js'
import type { GivenSpendOptions } from '../spending-contract.js'

const KIND = 'gamma-gamma'
const VERSION = 1
/** A hundred times beyond what a fit searches, and well within where doubles still tell q from px + q. */
const SHAPES: ParameterRange = { least: 1e-12, most: 1e12 }
/** In any currency. */
const SCALES: ParameterRange = { least: 1e-100, most: 1e100 }

/**
 * The parameters of the Gamma-Gamma model and their meaning.
 *
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * Object.keys(gammaGamma.parameters) // => ['p', 'q', 'gamma']
 */
export const parameters: Readonly<Record<'p' | 'q' | 'gamma', Parameter>> = Object.freeze({
  p: positive('shape of amounts: the larger, the less the orders of one client differ', SHAPES),
  q: positive('shape across clients: the larger, the more alike the clients; no population mean at or below 1', SHAPES),
  gamma: positive('scale of amounts, in money: the mean order of the population is p gamma / (q - 1)', SCALES),
})

/** The three parameters: `p` and `q` from 1e-12 to 1e12; `gamma` from 1e-100 to 1e100, in the model's currency. */
export type GammaGammaParams = ParamsOf<typeof parameters>

/** A Gamma-Gamma model as data. */
export type GammaGammaModel = ModelDocument<typeof KIND, GammaGammaParams>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range (`p` and `q` from 1e-12 to 1e12,
 * `gamma` from 1e-100 to 1e100), or a currency that is none.
 * @example
 * import { gammaGamma } from 'clientele/lifetime'
 * const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 }, { currency: 'USD' })
 * gammaGamma.expectedSpend(model, { spendOrders: 2, meanSpend: 22.35 }).toFixed(4) // => '24.6637'
 */
export function fromParams(params: GammaGammaParams, options: GivenSpendOptions = {}): GammaGammaModel {
  return seal(givenInMoney(parameters, params, options))
}

/** Reads a Gamma-Gamma document back from JSON. */
export const codec: Codec<GammaGammaModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document)),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: GammaGammaModel): GammaGammaParams {
  return paramsIn(KIND, parameters, model)
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<GammaGammaParams>): GammaGammaModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
