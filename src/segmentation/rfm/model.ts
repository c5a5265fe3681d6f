/**
 * How an RFM document is sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../model/index.js'
import { describeModel } from './describe.js'
import type { RfmModel } from './document.js'
import type { RfmParams } from './params.js'
import { completeParams } from './params.js'

export const KIND = 'rfm'
export const VERSION = 1

/** Documents made here are frozen to the last field: who scores client by client need not check them each time. */
const SEALED: WeakSet<RfmModel> = new WeakSet()

/** The fields of a document but those that are the same for all. */
export interface RfmFields {
  readonly madeBy?: string
  readonly currency?: string | undefined
  readonly params: RfmParams
  readonly fit: RfmModel['fit']
}

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal({ madeBy = MADE_BY, currency, params, fit }: RfmFields): RfmModel {
  const money = currency === undefined ? {} : { currency }
  const plain: RfmModel = { kind: KIND, version: VERSION, madeBy, ...money, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeModel(plain)))
}

/** The parameters of a document that comes from anywhere, checked: JSON that skipped revival is refused here. */
export function paramsOf(model: RfmModel): RfmParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  return completeParams(params, 'model.params')
}
