import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Codec, Effects, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { positive, reviveFields, sealDocument } from '../../model/index.js'
import type { TimeUnit } from '../../money/core.js'
import type { Unsealed } from '../foundation/index.js'
import { codecOf, givenInTime, paramsIn } from '../foundation/index.js'
import { SCALES, SHAPES } from '../gamma-poisson/index.js'

const KIND = 'pareto-nbd-dynamic'
const VERSION = 1
/**
 * The parameters of the model beside its effects, of clients while all covariates are 0, and their meaning.
 *
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * Object.keys(paretoNbdDynamic.parameters) // => ['r', 'alpha', 's', 'beta']
 */
export const parameters: Readonly<Record<'r' | 'alpha' | 's' | 'beta', Parameter>> = Object.freeze({
  r: positive('shape of purchase rates: the smaller, the more clients differ', SHAPES),
  alpha: positive('scale of purchase rates, in time units: where covariates are 0, mean rate is r / alpha', SCALES),
  s: positive('shape of dropout rates: the smaller, the more clients differ', SHAPES),
  beta: positive('scale of dropout rates, in time units: where covariates are 0, mean rate is s / beta', SCALES),
})

/** The four parameters: `r`, `s` from 1e-12 to 1e12; `alpha`, `beta` from 1e-100 to 1e100, in the model's time unit. */
export type ParetoNbdDynamicParams = ParamsOf<typeof parameters>

/** A Pareto/NBD model with effects of covariates that may change over time, as data; it holds no values of covariates. */
export interface ParetoNbdDynamicModel extends ModelDocument<typeof KIND, ParetoNbdDynamicParams> {
  readonly timeUnit: TimeUnit
  readonly effects: Effects
}

/** What parameters alone do not say. */
export interface DynamicGivenOptions {
  /** The unit of time in which the parameters are meant. */
  readonly timeUnit: TimeUnit
  /** By how much the logarithm of each rate rises with a unit of each covariate. */
  readonly effects: Effects
}

/**
 * A model with parameters and effects from elsewhere: a paper, another program, an earlier fit.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range, or the effect that is no
 * number.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * const effects = { purchase: { highSeason: 0.7 }, dropout: { highSeason: -0.4 } }
 * const params = { r: 2, alpha: 120, s: 1.5, beta: 100 }
 * paretoNbdDynamic.fromParams(params, { timeUnit: 'week', effects }).effects.purchase // => { highSeason: 0.7 }
 */
export function fromParams(params: ParetoNbdDynamicParams, options: DynamicGivenOptions): ParetoNbdDynamicModel {
  expectKnownKeys(expectObject(options, 'options'), ['timeUnit', 'effects'], 'options')
  const { timeUnit, effects } = options
  return seal({ ...givenInTime(parameters, params, { timeUnit }), effects })
}

/** Reads a document of this kind back from JSON. */
export const codec: Codec<ParetoNbdDynamicModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document, parameters, ['purchase', 'dropout'])),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: ParetoNbdDynamicModel): ParetoNbdDynamicParams {
  const { effects, ...plain } = expectObject(model, 'model')
  return paramsIn(KIND, parameters, plain)
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<ParetoNbdDynamicParams>): ParetoNbdDynamicModel {
  const document = sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
  if (isDynamic(document)) return document
  const missing = document.timeUnit === undefined ? 'timeUnit' : 'effects'
  return reject('MISSING_VALUE', `document.${missing}`, 'what calendars and covariates are read with', undefined)
}

function isDynamic(document: ModelDocument<typeof KIND, ParetoNbdDynamicParams>): document is ParetoNbdDynamicModel {
  return document.timeUnit !== undefined && document.effects !== undefined
}
