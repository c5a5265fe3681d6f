/**
 * What all models of this folder do with their documents: make one of given parameters, freeze one, read one back from
 * JSON, and check one that a verb is handed. Functions of a format, and not an object of them, so that who only scores
 * loads only the check.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../errors/index.js'
import type { Codec, DocumentFields, ModelDocument, ParameterTable, ParamsOf } from '../model/index.js'
import { checkParams, reviveFields, sealDocument } from '../model/index.js'
import type { TimeUnit } from '../money/index.js'
import { expectCurrency, expectTimeUnit } from '../money/index.js'
import type { GivenOptions } from './contract.js'
import type { GivenSpendOptions } from './spending-contract.js'

/** What tells the documents of one model from all others. */
export interface DocumentFormat<Kind extends string, T extends ParameterTable, E extends ParameterTable> {
  readonly kind: Kind
  readonly version: number
  readonly parameters: T
  /** The parameters that a report is about: all of them, but for whole numbers. */
  readonly estimated: E
}

/** What a fit found, or what was given, before it is a document. */
export type Unsealed<P, Estimated = P> = Omit<DocumentFields<string, P, Estimated>, 'kind' | 'version'>

/** Parameters from elsewhere as a document, in the unit of time that the options name. */
export function givenInTime<Kind extends string, T extends ParameterTable, E extends ParameterTable>(
  format: DocumentFormat<Kind, T, E>,
  params: ParamsOf<T>,
  options: GivenOptions,
): ModelDocument<Kind, ParamsOf<T>, ParamsOf<E>> {
  expectKnownKeys(options, ['timeUnit'], 'options')
  const { timeUnit } = options
  return given(format, params, timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(timeUnit, 'options.timeUnit') })
}

/** Parameters from elsewhere as a document, in the currency that the options name. */
export function givenInMoney<Kind extends string, T extends ParameterTable, E extends ParameterTable>(
  format: DocumentFormat<Kind, T, E>,
  params: ParamsOf<T>,
  options: GivenSpendOptions,
): ModelDocument<Kind, ParamsOf<T>, ParamsOf<E>> {
  expectKnownKeys(options, ['currency'], 'options')
  const { currency } = options
  return given(format, params, currency === undefined ? {} : { currency: expectCurrency(currency, 'options.currency') })
}

function given<Kind extends string, T extends ParameterTable, E extends ParameterTable>(
  format: DocumentFormat<Kind, T, E>,
  params: ParamsOf<T>,
  unit: { readonly timeUnit?: TimeUnit; readonly currency?: string },
): ModelDocument<Kind, ParamsOf<T>, ParamsOf<E>> {
  return sealed(format, { params: checkParams(format.parameters, params), fit: { source: 'given' }, ...unit })
}

/** How documents of a format are read back from JSON. */
export function codecOf<Kind extends string, T extends ParameterTable, E extends ParameterTable>(
  format: DocumentFormat<Kind, T, E>,
): Codec<ModelDocument<Kind, ParamsOf<T>, ParamsOf<E>>> {
  const { kind, version, parameters, estimated } = format
  return Object.freeze({
    kind,
    version,
    migrations: Object.freeze({}),
    revive: (document: Readonly<Record<string, unknown>>) =>
      sealed(format, reviveFields(parameters, document, estimated)),
  })
}

/**
 * The parameters of a document that comes from anywhere, checked: JSON that skipped revival is refused here, before a
 * text or a missing number becomes a probability or an amount.
 */
export function paramsIn<T extends ParameterTable>(
  { kind, parameters }: Pick<DocumentFormat<string, T, ParameterTable>, 'kind' | 'parameters'>,
  model: unknown,
): ParamsOf<T> {
  const { kind: found, params } = expectObject(model, 'model')
  if (found !== kind) reject('INVALID_DOCUMENT', 'model.kind', `'${kind}'`, found, 'Read documents with reviveModel')
  return checkParams(parameters, params, 'model.params')
}

/** Freezes what a fit found, or what was given, into a document. */
export function sealed<Kind extends string, T extends ParameterTable, E extends ParameterTable>(
  { kind, version, parameters }: DocumentFormat<Kind, T, E>,
  fields: Unsealed<ParamsOf<T>, ParamsOf<E>>,
): ModelDocument<Kind, ParamsOf<T>, ParamsOf<E>> {
  return sealDocument<Kind, T, ParamsOf<E>>(parameters, { kind, version, ...fields })
}
