/**
 * How a churn model is sealed, and read by the verbs.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../model/index.js'
import { readEventModel, readKinds } from '../../statistics/event-model/read-event-model.js'
import { describeChurn } from './describe.js'
import type { ChurnParams, ChurnProbability } from './types.js'

export const KIND = 'churn-probability'
export const VERSION = 1

const SEALED: WeakSet<ChurnProbability> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(params: ChurnParams, fit: ChurnProbability['fit'], madeBy: string = MADE_BY): ChurnProbability {
  const plain: ChurnProbability = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeChurn(plain)))
}

/** The parameters of a model that comes from anywhere, checked. */
export function paramsOf(model: ChurnProbability): ChurnParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'churnProbability.fit makes models')
  return readParams(params, 'model.params')
}

/** All that scoring needs. */
export function readParams(value: unknown, path: string): ChurnParams {
  const params = expectObject(value, path)
  expectKnownKeys(params, ['attributes', 'model'], path)
  const attributes = readKinds(params['attributes'], `${path}.attributes`)
  if (Object.keys(attributes).length === 0)
    reject('EMPTY_INPUT', `${path}.attributes`, 'at least one attribute', attributes)
  return { attributes, model: readEventModel(params['model'], attributes, `${path}.model`) }
}
