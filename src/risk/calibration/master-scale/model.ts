/**
 * How a master scale is sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY, textTable } from '../../../model/index.js'
import type { MasterScale } from './document.js'
import type { MasterScaleParams } from './params.js'
import { bandText, completeParams } from './params.js'

export const KIND = 'master-scale'
export const VERSION = 1

const SEALED: WeakSet<MasterScale> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(params: MasterScaleParams, madeBy: string = MADE_BY): MasterScale {
  const plain: MasterScale = { kind: KIND, version: VERSION, madeBy, params, fit: { source: 'given' } }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describe(params)))
}

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: MasterScale): MasterScaleParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  return completeParams(params, 'model.params')
}

function describe({ grades, closed, defaultGrade }: MasterScaleParams): string {
  const rows = grades.map(({ name, upTo, probabilityOfDefault }, i) => [
    name,
    bandText(i === 0 ? 0 : grades[i - 1]!.upTo, upTo, closed),
    probabilityOfDefault,
  ])
  const more = defaultGrade === undefined ? [] : [`${defaultGrade} where the default probability is 1`]
  return ['master-scale', textTable(['grade', 'band', 'PD'], rows), ...more].join('\n')
}
