/**
 * How a mixture is sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../../model/index.js'
import { describeMixture } from './describe.js'
import { checkMixture } from './params.js'
import type { GaussianMixtureModel, MixtureParams } from './types.js'

export const KIND = 'gaussian-mixture'
export const VERSION = 1

const SEALED: WeakSet<GaussianMixtureModel> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(
  params: MixtureParams,
  fit: GaussianMixtureModel['fit'],
  madeBy: string = MADE_BY,
): GaussianMixtureModel {
  const plain: GaussianMixtureModel = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeMixture(plain)))
}

/** The parameters of a model that comes from anywhere, checked. */
export function paramsOf(model: GaussianMixtureModel): MixtureParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'gaussianMixture.fit makes mixtures')
  return checkMixture(params, 'model.params')
}
