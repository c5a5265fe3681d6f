/**
 * How a document of medoids is sealed, and read by the verbs.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../../model/index.js'
import type { AttributeRow } from '../../gower/types.js'
import type { Comparison } from '../distances/index.js'
import { completeComparison, expectRowOf } from '../distances/index.js'
import { describeModel } from './describe.js'
import { expectNames } from './options.js'
import type { KMedoidsModel, KMedoidsParams } from './types.js'

export const KIND = 'k-medoids'
export const VERSION = 1

const SEALED: WeakSet<KMedoidsModel> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(params: KMedoidsParams, fit: KMedoidsModel['fit'], madeBy: string = MADE_BY): KMedoidsModel {
  const plain: KMedoidsModel = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeModel(plain)))
}

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: KMedoidsModel): KMedoidsParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  return completeParams(params, 'model.params')
}

/** Parameters as given, checked and complete. */
export function completeParams(given: unknown, path: string): KMedoidsParams {
  const params = expectObject(given, path)
  expectKnownKeys(params, ['names', 'medoids', 'comparison'], path)
  const comparison = completeComparison(params['comparison'], `${path}.comparison`)
  const medoids = expectMedoids(params['medoids'], comparison, `${path}.medoids`)
  return { names: expectNames(params['names'], medoids.length, `${path}.names`), medoids, comparison }
}

function expectMedoids(value: unknown, comparison: Comparison, path: string): readonly AttributeRow[] {
  const medoids = Array.from(expectList(value, path), (row, i) => expectRowOf(comparison, row, `${path}[${i}]`))
  return medoids.length === 0 ? reject('EMPTY_INPUT', path, 'at least one medoid', value) : medoids
}
