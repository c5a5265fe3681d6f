/**
 * How covariates act: effects times covariates shift the logarithm of a client's rate of purchases, and that of its rate
 * to leave or the odds of its mean probability to. With its own shifts a client is one of a model without covariates.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Effects, ModelDocument, Process } from '../../model/index.js'
import type { ClientHistory, CustomerBase } from '../../records/core.js'
import type { DrawnCovariates } from '../covariates/choice.js'
import type { ClientGroup } from './client-groups.js'
import { clientGroups } from './client-groups.js'
import { numberColumn } from './number-column.js'

/** The model without covariates of clients whose purchases and dropout are shifted. */
export type Shifted<M> = (model: M, purchase: number, dropout: number) => M

/** What is added to logarithms of rates, or of odds. */
export interface Shifts {
  readonly purchase: number
  readonly dropout: number
}

/** What covariates may act on in models of purchases. */
export const BOTH: readonly Process[] = ['purchase', 'dropout']

/** The model of a client with these covariates; any where the model has no effects. */
export function modelFor<M extends ModelDocument>(
  model: M,
  covariates: ClientHistory['covariates'],
  path: string,
  shifted: Shifted<M> | undefined,
): M {
  const effects = model?.effects
  if (effects === undefined || shifted === undefined) return model
  return shiftedBy(model, effects, shifted, name => {
    const value = covariates === undefined ? undefined : expectObject(covariates, path)[name]
    if (value === undefined)
      return reject('MISSING_VALUE', `${path}.${name}`, 'the covariate that the model knows', value)
    return expectFinite(value, `${path}.${name}`)
  })
}

/** The model of a new client, with its covariates among options that must be known. */
export function modelForNew<M extends ModelDocument, O extends { readonly covariates?: ClientHistory['covariates'] }>(
  model: M,
  options: O,
  known: readonly string[],
  shifted: Shifted<M>,
): M {
  const isAsked = model?.effects !== undefined
  expectKnownKeys(expectObject(options, 'options'), isAsked ? [...known, 'covariates'] : known, 'options')
  return modelFor(model, options.covariates, 'options.covariates', shifted)
}

/** The covariates that effects are of, each with its column of numbers. */
export function columnsToDraw(
  effects: Effects,
  clients: number,
  covariates: DrawnCovariates | undefined,
): readonly (readonly [name: string, column: Float64Array])[] {
  return covariatesOf(effects).map(name => {
    const path = `options.covariates.${name}`
    const cells = covariates?.[name]
    if (cells === undefined)
      return reject('MISSING_VALUE', path, 'a column of the covariate that the model knows', cells)
    const column = numberColumn(cells, path, expectFinite)
    if (column.length !== clients) reject('LENGTH_MISMATCH', path, `${clients} numbers, one per client`, column)
    return [name, column]
  })
}

/** The shifts of client i of some whose covariates are given as columns. */
export function shiftsToDraw(
  effects: Effects,
  clients: number,
  covariates: DrawnCovariates | undefined,
): (client: number) => Shifts {
  const columns = new Map(columnsToDraw(effects, clients, covariates))
  return client => shiftsOf(effects, name => columns.get(name)![client]!)
}

/** The model of a client whose covariates are all 0. */
export function withoutEffects<M extends ModelDocument>(model: M): Omit<M, 'effects'> {
  expectObject(model, 'model')
  const { effects: _known, ...plain } = model
  return plain
}

/** The clients of a base, those with the same covariates together, each group with its model. */
export function* modelsFor<M extends ModelDocument>(
  model: M,
  effects: Effects,
  base: CustomerBase,
  shifted: Shifted<M>,
): Generator<readonly [model: M, group: ClientGroup], void, undefined> {
  for (const group of clientGroups(base, covariatesOf(effects))) {
    yield [shiftedBy(model, effects, shifted, group.covariate), group]
  }
}

/** The covariates that effects are of, each once. */
export function covariatesOf({ purchase, dropout }: Effects): readonly string[] {
  return [...new Set([...Object.keys(purchase ?? {}), ...Object.keys(dropout ?? {})])]
}

function shiftedBy<M>(model: M, effects: Effects, shifted: Shifted<M>, of: (name: string) => number): M {
  const { purchase, dropout } = shiftsOf(effects, of)
  return shifted(model, purchase, dropout)
}

function shiftsOf({ purchase, dropout }: Effects, of: (name: string) => number): Shifts {
  const sum = (effects: Effects['purchase'] = {}): number =>
    Object.entries(effects).reduce((total, [name, effect]) => total + effect * of(name), 0)
  return { purchase: sum(purchase), dropout: sum(dropout) }
}
