import type { Codec, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { reviveFields, sealDocument } from '../../model/index.js'
import { ESTIMATED, PARAMETERS } from '../beta-geometric-erlang/index.js'
import type { GivenOptions } from '../contract.js'
import type { Unsealed } from '../foundation/index.js'
import { codecOf, givenInTime, paramsIn } from '../foundation/index.js'

const KIND = 'mbg-cnbd'
const VERSION = 1
/** A client may leave after the first purchase already. */
export const FIRST_CHANCE = 1

/**
 * The parameters of the MBG/CNBD-k model and their meaning.
 *
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * Object.keys(mbgCnbd.parameters) // => ['k', 'r', 'alpha', 'a', 'b']
 */
export const parameters: Readonly<Record<'k' | 'r' | 'alpha' | 'a' | 'b', Parameter>> = PARAMETERS

/**
 * The five parameters: `k` a whole number from 1 to 24; `r`, `a`, `b` from 1e-12 to 1e12; `alpha` from 1e-100 to 1e100, in
 * the model's time unit.
 */
export type MbgCnbdParams = ParamsOf<typeof parameters>

/** An MBG/CNBD-k model as data; its report is about the four parameters beside k. */
export type MbgCnbdModel = ModelDocument<typeof KIND, MbgCnbdParams, Omit<MbgCnbdParams, 'k'>>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit. `alpha` is the scale of the rate of
 * stages, as in BTYDplus: clients buy r / (k alpha) times in a unit of time on average.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `k` a whole number from 1 to
 * 24, `r`, `a` and `b` from 1e-12 to 1e12, `alpha` from 1e-100 to 1e100, where every verb is finite for any history.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * const model = mbgCnbd.fromParams({ k: 2, r: 1.329, alpha: 2.813, a: 0.425, b: 0.79 }, { timeUnit: 'week' })
 * mbgCnbd.expectedPurchasesOfNewClient(model, { horizon: { value: 1, unit: 'year' } }).toFixed(4) // => '4.1017'
 */
export function fromParams(params: MbgCnbdParams, options: GivenOptions = {}): MbgCnbdModel {
  return seal(givenInTime(parameters, params, options))
}

/** Reads an MBG/CNBD-k document back from JSON. */
export const codec: Codec<MbgCnbdModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document, ESTIMATED)),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: MbgCnbdModel): MbgCnbdParams {
  return paramsIn(KIND, parameters, model)
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<MbgCnbdParams, Omit<MbgCnbdParams, 'k'>>): MbgCnbdModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
