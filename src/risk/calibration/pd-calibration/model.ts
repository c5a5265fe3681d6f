/**
 * How a calibration is sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY, significant } from '../../../model/index.js'
import type { PdCalibration } from './document.js'
import type { CalibrationParams } from './params.js'
import { completeParams } from './params.js'

export const KIND = 'pd-calibration'
export const VERSION = 1

const SEALED: WeakSet<PdCalibration> = new WeakSet()

/** Freezes the fields into a document that prints in a REPL. */
export function seal({
  madeBy = MADE_BY,
  params,
  fit,
}: Pick<PdCalibration, 'params' | 'fit'> & { madeBy?: string }): PdCalibration {
  const plain: PdCalibration = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describe(plain)))
}

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: PdCalibration): CalibrationParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  return completeParams(params, 'model.params')
}

function describe({ params: { method, amount, floor, cap }, fit }: PdCalibration): string {
  const what = method === 'scaling' ? `PD × ${significant(amount)}` : `log odds of PD + ${significant(amount)}`
  const bounds = floor === 0 && cap === 1 ? [] : [`kept from ${significant(floor)} to ${significant(cap)}`]
  if (fit.source === 'given') return ['pd-calibration', what, ...bounds, 'as given'].join('\n')
  const { meanBefore, meanAfter, observations, atFloor, atCap } = fit
  return [
    'pd-calibration',
    what,
    ...bounds,
    `mean ${significant(meanBefore)} -> ${significant(meanAfter)} over ${observations} rows`,
    `${atFloor} at the floor, ${atCap} at the cap`,
  ].join('\n')
}
