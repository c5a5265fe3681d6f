/**
 * Parameters that come from anywhere, checked.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../../errors/index.js'
import { readEventModel, readKinds } from '../../../statistics/event-model/read-event-model.js'
import type { PropensityParams } from './types.js'

/** All that scoring needs. */
export function readParams(value: unknown, path: string): PropensityParams {
  const params = expectObject(value, path)
  expectKnownKeys(params, ['target', 'attributes', 'products'], path)
  const attributes = readKinds(params['attributes'], `${path}.attributes`)
  const products = Object.entries(expectObject(params['products'], `${path}.products`))
  return {
    target: expectOneOf(params['target'], ['take-up', 'holding'], `${path}.target`),
    attributes,
    products: Object.fromEntries(
      products.map(([name, product]) => [name, readEventModel(product, attributes, `${path}.products.${name}`)]),
    ),
  }
}
