/**
 * How uplift models are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../../model/index.js'
import { describeUplift } from './describe.js'
import { readParams } from './read-params.js'
import type { UpliftModel, UpliftParams } from './types.js'

export const KIND = 'two-model-uplift'
export const VERSION = 1

/** Documents made here are frozen to the last field: they need not be checked each time. */
const SEALED: WeakSet<UpliftModel> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(params: UpliftParams, fit: UpliftModel['fit'], madeBy: string = MADE_BY): UpliftModel {
  const plain: UpliftModel = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeUplift(plain)))
}

/** The parameters of a model that comes from anywhere, checked. */
export function paramsOf(model: UpliftModel): UpliftParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'twoModelUplift.fit makes models')
  return readParams(params, 'model.params')
}
