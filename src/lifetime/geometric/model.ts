import type { Codec, ModelDocument, Parameter, ParameterRange, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import type { GivenEffectsOptions, NewClient } from '../contract.js'
import type { RetentionLaw } from '../contractual/law.js'
import type { Unsealed } from '../foundation/index.js'
import { codecOf, givenWithEffects, modelFor, paramsIn, withoutEffects } from '../foundation/index.js'
import { geometricLaw } from './law.js'
import { shiftOdds } from './shift-odds.js'

const KIND = 'geometric'
const VERSION = 1
/** From one client in a trillion lost per period to all but one: where every verb is finite. */
const PROBABILITIES: ParameterRange = { least: 1e-12, most: 1 - 1e-12 }

/**
 * The parameters of the geometric model and their meaning.
 *
 * @example
 * import { geometric } from 'clientele/lifetime'
 * Object.keys(geometric.parameters) // => ['theta']
 */
export const parameters: Readonly<Record<'theta', Parameter>> = Object.freeze({
  theta: positive('probability to leave at the end of a period, the same for every client and period', PROBABILITIES),
})

/** The one parameter: `theta` from 1e-12 to 1 − 1e-12. */
export type GeometricParams = ParamsOf<typeof parameters>

/** A geometric model as data. */
export type GeometricModel = ModelDocument<typeof KIND, GeometricParams>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit. With `effects` covariates act on it
 * as on one that was fitted with them.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `theta` from 1e-12 to 1 − 1e-12.
 * @example
 * import { geometric } from 'clientele/lifetime'
 * const model = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'year' })
 * geometric.retentionRate(model, { period: 1 }).toFixed(4) // => '0.8000'
 */
export function fromParams(params: GeometricParams, options: GivenEffectsOptions = {}): GeometricModel {
  return seal(givenWithEffects(parameters, params, options, ['dropout']))
}

/** Reads a geometric document back from JSON. */
export const codec: Codec<GeometricModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document, parameters, ['dropout'])),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: GeometricModel): GeometricParams {
  return paramsIn(KIND, parameters, model)
}

/** How survival falls under a document's parameters, for a client with these covariates. */
export function lawOf(model: GeometricModel, covariates?: NewClient['covariates']): RetentionLaw {
  const { theta } = paramsOf(modelFor(model, covariates, 'options.covariates', shifted))
  return geometricLaw(theta)
}

/** The model without effects of clients whose covariates shift dropout; nobody's purchases matter. */
export function shifted(model: GeometricModel, _purchase: number, dropout: number): GeometricModel {
  const plain = withoutEffects(model)
  return { ...plain, params: shiftOdds(paramsOf(plain), dropout) }
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<GeometricParams>): GeometricModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
