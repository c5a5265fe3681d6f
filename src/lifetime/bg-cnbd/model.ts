import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Codec, DocumentFields, ModelDocument, Parameter, ParamsOf } from '../../model/index.js'
import { checkParams, reviveFields, sealDocument } from '../../model/index.js'
import { expectTimeUnit } from '../../money/index.js'
import { ESTIMATED, PARAMETERS } from '../beta-geometric-erlang/parameters.js'
import type { GivenOptions } from '../contract.js'

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
  expectKnownKeys(options, ['timeUnit'], 'options')
  const unit = options.timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(options.timeUnit, 'options.timeUnit') }
  return seal({ params: checkParams(parameters, params), fit: { source: 'given' }, ...unit })
}

/** Reads a BG/CNBD-k document back from JSON. */
export const codec: Codec<BgCnbdModel> = Object.freeze<Codec<BgCnbdModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive: document => seal(reviveFields(parameters, document, ESTIMATED)),
})

/**
 * The parameters of a document that comes from anywhere, checked: JSON that skipped revival is refused here, before a
 * text or a missing number becomes a probability.
 */
export function paramsOf(model: BgCnbdModel): BgCnbdParams {
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  return checkParams(parameters, params, 'model.params')
}

/** Freezes what a fit found, or what was given, into a document. */
export function seal(
  fields: Omit<DocumentFields<typeof KIND, BgCnbdParams, Omit<BgCnbdParams, 'k'>>, 'kind' | 'version'>,
): BgCnbdModel {
  return sealDocument(parameters, { kind: KIND, version: VERSION, ...fields })
}
