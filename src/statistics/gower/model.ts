/**
 * How scales are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../model/index.js'
import { describeScale } from './describe.js'
import { readParams } from './read-description.js'
import type { GowerParams, GowerScale } from './types.js'

export const KIND = 'gower-scale'
export const VERSION = 1

const SEALED: WeakSet<GowerScale> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(params: GowerParams, fit: GowerScale['fit'], madeBy: string = MADE_BY): GowerScale {
  const plain: GowerScale = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeScale(plain)))
}

/** A scale that comes from anywhere, with its parameters checked and complete. */
export function expectScale(scale: GowerScale): GowerScale {
  if (SEALED.has(scale)) return scale
  const { kind, params, fit } = expectObject(scale, 'scale')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'scale.kind', `'${KIND}'`, kind, 'gower.fit makes scales')
  expectObject(fit, 'scale.fit')
  return { ...scale, params: readParams(params, 'scale.params') }
}
