/**
 * How path models are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../model/index.js'
import { describeModel } from './describe.js'
import type { PathModel, PathParams } from './types.js'

export const KIND = 'path-model'
export const VERSION = 1

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(params: PathParams, fit: PathModel['fit'], madeBy: string = MADE_BY): PathModel {
  const plain: PathModel = { kind: KIND, version: VERSION, madeBy, params, fit }
  return deepFreeze(inspectable(plain, () => describeModel(plain)))
}

/** A model that comes from anywhere. */
export function expectModel(model: PathModel, path: string): PathModel {
  const { kind, params, fit } = expectObject(model, path)
  if (kind !== KIND) reject('INVALID_DOCUMENT', `${path}.kind`, `'${KIND}'`, kind, 'pathModel.fit makes models')
  expectObject(params, `${path}.params`)
  expectObject(fit, `${path}.fit`)
  return model
}
