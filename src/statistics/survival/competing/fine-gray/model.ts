/**
 * How Fine-Gray models are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../../../model/index.js'
import type { TimeUnit } from '../../../../money/core.js'
import { expectTimeUnit } from '../../../../money/core.js'
import { describeModel } from './describe.js'
import { readParams } from './params.js'
import type { FineGrayModel, FineGrayParams } from './types.js'

export const KIND = 'fine-gray'
export const VERSION = 1

/** Documents made here are frozen to the last field: they need not be checked each time. */
const SEALED: WeakSet<FineGrayModel> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(
  timeUnit: TimeUnit,
  params: FineGrayParams,
  fit: FineGrayModel['fit'],
  madeBy: string = MADE_BY,
): FineGrayModel {
  const plain: FineGrayModel = { kind: KIND, version: VERSION, madeBy, timeUnit, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeModel(plain)))
}

/** A model that comes from anywhere, with its parameters checked. */
export function expectModel(model: FineGrayModel, path = 'model'): FineGrayModel {
  if (SEALED.has(model)) return model
  const { kind, timeUnit, params, fit } = expectObject(model, path)
  if (kind !== KIND) reject('INVALID_DOCUMENT', `${path}.kind`, `'${KIND}'`, kind, 'fineGray.fit makes models')
  expectTimeUnit(timeUnit, `${path}.timeUnit`)
  expectObject(fit, `${path}.fit`)
  return { ...model, params: readParams(params, `${path}.params`) }
}
