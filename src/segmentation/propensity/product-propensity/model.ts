/**
 * How propensities are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../../model/index.js'
import { describePropensity } from './describe.js'
import { readParams } from './read-params.js'
import type { ProductPropensity, PropensityParams } from './types.js'

export const KIND = 'product-propensity'
export const VERSION = 1

const SEALED: WeakSet<ProductPropensity> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function seal(
  params: PropensityParams,
  fit: ProductPropensity['fit'],
  madeBy: string = MADE_BY,
): ProductPropensity {
  const plain: ProductPropensity = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describePropensity(plain)))
}

/** The parameters of a model that comes from anywhere, checked. */
export function paramsOf(model: ProductPropensity): PropensityParams {
  if (SEALED.has(model)) return model.params
  const { kind, params } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'productPropensity.fit makes models')
  return readParams(params, 'model.params')
}
