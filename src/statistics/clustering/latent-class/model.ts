/**
 * How latent classes are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../../model/index.js'
import { describeModel } from './describe.js'
import { readParams } from './read-params.js'
import type { LatentClassModel, LatentClassParams } from './types.js'

export const KIND = 'latent-class'
export const VERSION = 1

/** Documents made here are frozen to the last field, and need no check when they are used. */
const SEALED: WeakSet<LatentClassModel> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(
  params: LatentClassParams,
  fit: LatentClassModel['fit'],
  madeBy: string = MADE_BY,
): LatentClassModel {
  const plain: LatentClassModel = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeModel(plain)))
}

/** The parameters of a document that comes from anywhere, checked: JSON that skipped revival is refused here. */
export function paramsOf(model: LatentClassModel): LatentClassParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'latentClass.fit makes such models')
  return readParams(params, 'model.params')
}
