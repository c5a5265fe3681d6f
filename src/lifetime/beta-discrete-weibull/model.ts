import type { Codec, ModelDocument, Parameter, ParameterRange, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import type { GivenEffectsOptions, NewClient } from '../contract.js'
import { betaWeibullLaw } from '../contractual/beta-weibull-law.js'
import type { RetentionLaw } from '../contractual/law.js'
import { shiftShapes } from '../contractual/shift-shapes.js'
import type { Unsealed } from '../foundation/index.js'
import { codecOf, givenWithEffects, modelFor, paramsIn, withoutEffects } from '../foundation/index.js'

const KIND = 'beta-discrete-weibull'
const VERSION = 1
/** A hundred times beyond what a fit searches, and well within where every verb gives a finite number. */
const SHAPES: ParameterRange = { least: 1e-12, most: 1e12 }
/** Beyond, tenures of a million periods to the power of c leave the range of a double, or no period differs from another. */
const EXPONENTS: ParameterRange = { least: 0.05, most: 20 }

/**
 * The parameters of the beta-discrete-Weibull model and their meaning.
 *
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * Object.keys(betaDiscreteWeibull.parameters) // => ['alpha', 'beta', 'c']
 */
export const parameters: Readonly<Record<'alpha' | 'beta' | 'c', Parameter>> = Object.freeze({
  alpha: positive(
    'first shape of churn: mean probability to leave after the first period is alpha / (alpha + beta)',
    SHAPES,
  ),
  beta: positive('second shape of churn: the larger alpha + beta, the more alike the clients', SHAPES),
  c: positive('duration: above 1 a client is likelier to leave the longer it stayed, below 1 less likely', EXPONENTS),
})

/** The three parameters: `alpha` and `beta` from 1e-12 to 1e12, `c` from 0.05 to 20. */
export type BetaDiscreteWeibullParams = ParamsOf<typeof parameters>

/** A beta-discrete-Weibull model as data. */
export type BetaDiscreteWeibullModel = ModelDocument<typeof KIND, BetaDiscreteWeibullParams>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit. With `effects` covariates act on it
 * as on one that was fitted with them.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `alpha` and `beta` from 1e-12 to 1e12, `c` from 0.05 to 20.
 * @example
 * import { betaDiscreteWeibull } from 'clientele/lifetime'
 * const model = betaDiscreteWeibull.fromParams({ alpha: 0.214, beta: 1.427, c: 1.724 }, { timeUnit: 'year' })
 * betaDiscreteWeibull.retentionRate(model, { period: 1 }).toFixed(4) // => '0.8696'
 */
export function fromParams(
  params: BetaDiscreteWeibullParams,
  options: GivenEffectsOptions = {},
): BetaDiscreteWeibullModel {
  return seal(givenWithEffects(parameters, params, options, ['dropout']))
}

/** Reads a beta-discrete-Weibull document back from JSON. */
export const codec: Codec<BetaDiscreteWeibullModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document, parameters, ['dropout'])),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: BetaDiscreteWeibullModel): BetaDiscreteWeibullParams {
  return paramsIn(KIND, parameters, model)
}

/** How survival falls under a document's parameters, for a client with these covariates. */
export function lawOf(model: BetaDiscreteWeibullModel, covariates?: NewClient['covariates']): RetentionLaw {
  const { alpha, beta, c } = paramsOf(modelFor(model, covariates, 'options.covariates', shifted))
  return betaWeibullLaw(alpha, beta, c)
}

/** The model without effects of clients whose covariates shift dropout; nobody's purchases matter. */
export function shifted(model: BetaDiscreteWeibullModel, _purchase: number, dropout: number): BetaDiscreteWeibullModel {
  const plain = withoutEffects(model)
  return { ...plain, params: shiftShapes(paramsOf(plain), dropout) }
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<BetaDiscreteWeibullParams>): BetaDiscreteWeibullModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
