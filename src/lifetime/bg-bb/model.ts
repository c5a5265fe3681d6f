import type { Codec, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import type { GivenOptions } from '../contract.js'
import type { Unsealed } from '../foundation/index.js'
import { codecOf, givenInTime, paramsIn } from '../foundation/index.js'
import { SHAPES } from './family.js'

const KIND = 'bg-bb'
const VERSION = 1
/**
 * The parameters of the BG/BB model and their meaning.
 *
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * Object.keys(bgBb.parameters) // => ['alpha', 'beta', 'gamma', 'delta']
 */
export const parameters: Readonly<Record<'alpha' | 'beta' | 'gamma' | 'delta', Parameter>> = Object.freeze({
  alpha: positive('first shape of buying: mean probability to buy at an opportunity is alpha / (alpha + beta)', SHAPES),
  beta: positive('second shape of buying: the larger alpha + beta, the more alike the clients', SHAPES),
  gamma: positive(
    'first shape of dropout: mean probability to leave before an opportunity is gamma / (gamma + delta)',
    SHAPES,
  ),
  delta: positive('second shape of dropout: the larger gamma + delta, the more alike the clients', SHAPES),
})

/** The four parameters, each from 1e-12 to 1e12. */
export type BgBbParams = ParamsOf<typeof parameters>

/** A BG/BB model as data; one opportunity is one unit of its time. */
export type BgBbModel = ModelDocument<typeof KIND, BgBbParams>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: each from 1e-12 to 1e12, where
 * every verb is finite for any history.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * const model = bgBb.fromParams({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { timeUnit: 'year' })
 * bgBb.expectedPurchasesOfNewClient(model, { horizon: 6 }).toFixed(4) // => '2.2196'
 */
export function fromParams(params: BgBbParams, options: GivenOptions = {}): BgBbModel {
  return seal(givenInTime(parameters, params, options))
}

/** Reads a BG/BB document back from JSON. */
export const codec: Codec<BgBbModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document)),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: BgBbModel): BgBbParams {
  return paramsIn(KIND, parameters, model)
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<BgBbParams>): BgBbModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
