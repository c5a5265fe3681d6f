/**
 * What all models of this folder do with their documents beside freezing them: make one of given parameters, read one back
 * from JSON, and check one that a verb is handed.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Codec, DocumentFields, GivenReport, ParameterTable, ParamsOf, Process } from '../../model/index.js'
import { checkEffects, checkParams, paramsAt } from '../../model/index.js'
import type { TimeUnit } from '../../money/core.js'
import { expectCurrency, expectTimeUnit } from '../../money/core.js'
import type { GivenEffectsOptions, GivenOptions } from '../contract.js'
import type { GivenSpendOptions } from '../spending-contract.js'

/** What a fit found, or what was given, before it is a document. */
export type Unsealed<P, Estimated = P> = Omit<DocumentFields<string, P, Estimated>, 'kind' | 'version'>

interface Given<P> extends Omit<Unsealed<P>, 'madeBy' | 'fit'> {
  readonly fit: GivenReport
}

/** Parameters from elsewhere, checked, in the unit of time that the options name. */
export function givenInTime<T extends ParameterTable>(
  table: T,
  params: ParamsOf<T>,
  options: GivenOptions,
): Given<ParamsOf<T>> {
  expectKnownKeys(options, ['timeUnit'], 'options')
  const { timeUnit } = options
  const unit = timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(timeUnit, 'options.timeUnit') }
  return { params: checkParams(table, params), fit: { source: 'given' }, ...unit }
}

/** The same with effects of covariates, if there are any. */
export function givenWithEffects<T extends ParameterTable>(
  table: T,
  params: ParamsOf<T>,
  options: GivenEffectsOptions,
  processes?: readonly Process[],
): Given<ParamsOf<T>> {
  expectKnownKeys(options, ['timeUnit', 'effects'], 'options')
  const { effects, ...units } = options
  return {
    ...givenInTime(table, params, units),
    ...(effects === undefined ? {} : { effects: checkEffects(effects, 'options.effects', processes) }),
  }
}

/** Parameters from elsewhere, checked, in the currency that the options name. */
export function givenInMoney<T extends ParameterTable>(
  table: T,
  params: ParamsOf<T>,
  options: GivenSpendOptions,
): Given<ParamsOf<T>> {
  expectKnownKeys(options, ['currency'], 'options')
  const { currency } = options
  const unit = currency === undefined ? {} : { currency: expectCurrency(currency, 'options.currency') }
  return { params: checkParams(table, params), fit: { source: 'given' }, ...unit }
}

/** Parameters at a point of a likelihood, in the units of the model that was asked. */
export function givenAt<T extends ParameterTable>(
  table: T,
  { timeUnit, currency }: { readonly timeUnit?: TimeUnit; readonly currency?: string },
  point: ArrayLike<number>,
): Given<ParamsOf<T>> {
  const units = { ...(timeUnit === undefined ? {} : { timeUnit }), ...(currency === undefined ? {} : { currency }) }
  return { params: paramsAt(table, point), fit: { source: 'given' }, ...units }
}

/** How documents of a kind are read back from JSON, as long as it has one version. */
export function codecOf<M>(kind: string, version: 1, revive: Codec<M>['revive']): Codec<M> {
  return Object.freeze({ kind, version, migrations: Object.freeze({}), revive })
}

/**
 * The parameters of a document that comes from anywhere, checked: JSON that skipped revival is refused here, before a
 * text or a missing number becomes a probability or an amount.
 */
export function paramsIn<T extends ParameterTable>(kind: string, table: T, model: unknown): ParamsOf<T> {
  const { kind: found, params, effects } = expectObject(model, 'model')
  if (found !== kind) reject('INVALID_DOCUMENT', 'model.kind', `'${kind}'`, found, 'Read documents with reviveModel')
  // Whoever asks for parameters alone would answer as if covariates did not act.
  if (effects !== undefined)
    reject('INVALID_DOCUMENT', 'model.effects', 'a model without effects of covariates', effects)
  return checkParams(table, params, 'model.params')
}
