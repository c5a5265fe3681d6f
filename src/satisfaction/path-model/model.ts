/**
 * How path models are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, expectOneOf, reject } from '../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../model/index.js'
import { describeModel } from './describe.js'
import { readParams } from './read-params.js'
import type { PathModel, PathParams } from './types.js'

export const KIND = 'path-model'
export const VERSION = 1

/** Documents made here are frozen to the last field: they need not be checked each time. */
const SEALED: WeakSet<PathModel> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(params: PathParams, fit: PathModel['fit'], madeBy: string = MADE_BY): PathModel {
  const plain: PathModel = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeModel(plain)))
}

/** A model that comes from anywhere, with its parameters checked. */
export function expectModel(model: PathModel, path: string): PathModel {
  if (SEALED.has(model)) return model
  const { kind, params, fit } = expectObject(model, path)
  if (kind !== KIND) reject('INVALID_DOCUMENT', `${path}.kind`, `'${KIND}'`, kind, 'pathModel.fit makes models')
  expectOneOf(expectObject(fit, `${path}.fit`)['missing'], ['listwise', 'mean'], `${path}.fit.missing`)
  return { ...model, params: readParams(params, `${path}.params`) }
}
