/**
 * How k-means models are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../../model/index.js'
import { describeModel } from './describe.js'
import { readParams } from './params.js'
import type { KMeansModel, KMeansParams } from './types.js'

export const KIND = 'k-means'
export const VERSION = 1

/** Documents made here are frozen to the last field: they need not be checked each time. */
const SEALED: WeakSet<KMeansModel> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(params: KMeansParams, fit: KMeansModel['fit'], madeBy: string = MADE_BY): KMeansModel {
  const plain: KMeansModel = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeModel(plain)))
}

/** A model that comes from anywhere, with its parameters checked. */
export function expectModel(model: KMeansModel, path: string): KMeansModel {
  if (SEALED.has(model)) return model
  const { kind, params, fit } = expectObject(model, path)
  if (kind !== KIND) reject('INVALID_DOCUMENT', `${path}.kind`, `'${KIND}'`, kind, 'kMeans.fit makes models')
  expectObject(fit, `${path}.fit`)
  return { ...model, params: readParams(params, `${path}.params`) }
}
