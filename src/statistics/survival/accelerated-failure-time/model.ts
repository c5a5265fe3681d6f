/**
 * How models are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../../model/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { expectTimeUnit } from '../../../money/core.js'
import { describeModel } from './describe.js'
import { readParams } from './params.js'
import type { FailureTimeModel, FailureTimeParams } from './types.js'

export const KIND = 'accelerated-failure-time'
export const VERSION = 1

/** Documents made here are frozen to the last field: they need not be checked each time. */
const SEALED: WeakSet<FailureTimeModel> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(
  params: FailureTimeParams,
  timeUnit: TimeUnit,
  fit: FailureTimeModel['fit'],
  madeBy: string = MADE_BY,
): FailureTimeModel {
  const plain: FailureTimeModel = { kind: KIND, version: VERSION, madeBy, timeUnit, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeModel(plain)))
}

/** A model that comes from anywhere, with its parameters checked. */
export function expectModel(model: FailureTimeModel): FailureTimeModel {
  if (SEALED.has(model)) return model
  const { kind, timeUnit, params, fit } = expectObject(model, 'model')
  if (kind !== KIND) {
    reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'acceleratedFailureTime.fit makes models')
  }
  expectTimeUnit(timeUnit, 'model.timeUnit')
  expectObject(fit, 'model.fit')
  return { ...model, params: readParams(params, 'model.params') }
}
