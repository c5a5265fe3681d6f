import type { Codec, ModelDocument, Parameter, ParameterRange, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import type { GivenEffectsOptions, NewClient } from '../contract.js'
import { betaWeibullLaw } from '../contractual/beta-weibull-law.js'
import type { RetentionLaw } from '../contractual/law.js'
import { shiftShapes } from '../contractual/shift-shapes.js'
import type { Unsealed } from '../foundation/index.js'
import { codecOf, givenWithEffects, modelFor, paramsIn, withoutEffects } from '../foundation/index.js'

const KIND = 'shifted-beta-geometric'
const VERSION = 1
/** A hundred times beyond what a fit searches, and well within where every verb gives a finite number. */
const SHAPES: ParameterRange = { least: 1e-12, most: 1e12 }

/**
 * The parameters of the shifted-beta-geometric model and their meaning.
 *
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * Object.keys(shiftedBetaGeometric.parameters) // => ['alpha', 'beta']
 */
export const parameters: Readonly<Record<'alpha' | 'beta', Parameter>> = Object.freeze({
  alpha: positive(
    'first shape of churn: mean probability to leave after the first period is alpha / (alpha + beta)',
    SHAPES,
  ),
  beta: positive('second shape of churn: the larger alpha + beta, the more alike the clients', SHAPES),
})

/** The two parameters, each from 1e-12 to 1e12. */
export type ShiftedBetaGeometricParams = ParamsOf<typeof parameters>

/** A shifted-beta-geometric model as data. */
export type ShiftedBetaGeometricModel = ModelDocument<typeof KIND, ShiftedBetaGeometricParams>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit. With `effects` covariates act on it
 * as on one that was fitted with them.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `alpha` and `beta` from 1e-12 to 1e12.
 * @example
 * import { shiftedBetaGeometric } from 'clientele/lifetime'
 * const model = shiftedBetaGeometric.fromParams({ alpha: 0.668, beta: 3.806 }, { timeUnit: 'year' })
 * shiftedBetaGeometric.retentionRate(model, { period: 1 }).toFixed(4) // => '0.8507'
 */
export function fromParams(
  params: ShiftedBetaGeometricParams,
  options: GivenEffectsOptions = {},
): ShiftedBetaGeometricModel {
  return seal(givenWithEffects(parameters, params, options, ['dropout']))
}

/** Reads a shifted-beta-geometric document back from JSON. */
export const codec: Codec<ShiftedBetaGeometricModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document, parameters, ['dropout'])),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: ShiftedBetaGeometricModel): ShiftedBetaGeometricParams {
  return paramsIn(KIND, parameters, model)
}

/** How survival falls under a document's parameters, for a client with these covariates. */
export function lawOf(model: ShiftedBetaGeometricModel, covariates?: NewClient['covariates']): RetentionLaw {
  const { alpha, beta } = paramsOf(modelFor(model, covariates, 'options.covariates', shifted))
  return betaWeibullLaw(alpha, beta, 1)
}

/** The model without effects of clients whose covariates shift dropout; nobody's purchases matter. */
export function shifted(
  model: ShiftedBetaGeometricModel,
  _purchase: number,
  dropout: number,
): ShiftedBetaGeometricModel {
  const plain = withoutEffects(model)
  return { ...plain, params: shiftShapes(paramsOf(plain), dropout) }
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<ShiftedBetaGeometricParams>): ShiftedBetaGeometricModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
