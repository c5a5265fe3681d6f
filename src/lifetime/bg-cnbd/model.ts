import type { Codec, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { reviveFields, sealDocument } from '../../model/index.js'
import { ESTIMATED, PARAMETERS } from '../beta-geometric-erlang/index.js'
import type { GivenOptions } from '../contract.js'
import type { Unsealed } from '../foundation/index.js'
import { codecOf, givenInTime, paramsIn } from '../foundation/index.js'

const KIND = 'bg-cnbd'
const VERSION = 1
/** Nobody leaves at the first purchase. */
export const FIRST_CHANCE = 0

/**
 * The parameters of the BG/CNBD-k model and their meaning.
 *
 * @example
 * import { bgCnbd } from 'clientele/lifetime'
 * Object.keys(bgCnbd.parameters) // => ['k', 'r', 'alpha', 'a', 'b']
 */
export const parameters: Readonly<Record<'k' | 'r' | 'alpha' | 'a' | 'b', Parameter>> = PARAMETERS

/**
 * The five parameters: `k` a whole number from 1 to 24; `r`, `a`, `b` from 1e-12 to 1e12; `alpha` from 1e-100 to 1e100, in
 * the model's time unit.
 */
export type BgCnbdParams = ParamsOf<typeof parameters>

/** A BG/CNBD-k model as data; its report is about the four parameters beside k. */
export type BgCnbdModel = ModelDocument<typeof KIND, BgCnbdParams, Omit<BgCnbdParams, 'k'>>

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit. `alpha` is the scale of the rate of
 * stages, as in BTYDplus: clients buy r / (k alpha) times in a unit of time on average.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `k` a whole number from 1 to
 * 24, `r`, `a` and `b` from 1e-12 to 1e12, `alpha` from 1e-100 to 1e100, where every verb is finite for any history.
 * @example
 * import { bgCnbd } from 'clientele/lifetime'
 * const model = bgCnbd.fromParams({ k: 2, r: 0.359, alpha: 1.129, a: 0.523, b: 2.785 }, { timeUnit: 'week' })
 * bgCnbd.expectedPurchasesOfNewClient(model, { horizon: { value: 1, unit: 'year' } }).toFixed(4) // => '4.0484'
 */
export function fromParams(params: BgCnbdParams, options: GivenOptions = {}): BgCnbdModel {
  return seal(givenInTime(parameters, params, options))
}

/** Reads a BG/CNBD-k document back from JSON. */
export const codec: Codec<BgCnbdModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document =>
  seal(reviveFields(parameters, document, ESTIMATED)),
)

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: BgCnbdModel): BgCnbdParams {
  return paramsIn(KIND, parameters, model)
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: Unsealed<BgCnbdParams, Omit<BgCnbdParams, 'k'>>): BgCnbdModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
