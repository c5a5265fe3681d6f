/**
 * Descriptions of attributes, checked.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { readAttribute } from './read-attribute.js'
import type { GowerAttribute, GowerDescription, GowerParams } from './types.js'

/** Attributes with their defaults; at least one weighs something. */
export function readDescription(description: unknown, path: string): GowerDescription {
  const attributes = Object.entries(expectObject(description, path)).map(
    ([name, attribute]) => [name, readAttribute(attribute, `${path}.${name}`)] as const,
  )
  if (attributes.length === 0) reject('EMPTY_INPUT', path, 'at least one attribute', description)
  if (!attributes.some(([, { weight = 1 }]) => weight > 0)) {
    reject('OUT_OF_RANGE', path, 'at least one attribute with a weight above 0', 'only weights of 0')
  }
  return Object.fromEntries(attributes)
}

/** The same, with every range and count that comparing needs. */
export function readParams(params: unknown, path: string): GowerParams {
  const attributes = readDescription(expectObject(params, path)['attributes'], `${path}.attributes`)
  for (const [name, attribute] of Object.entries(attributes)) expectComplete(attribute, `${path}.attributes.${name}`)
  return { attributes }
}

function expectComplete(attribute: GowerAttribute, path: string): void {
  if (attribute.kind === 'number' && attribute.range === undefined) {
    reject('MISSING_VALUE', `${path}.range`, 'least and most', undefined)
  }
  if (attribute.kind === 'ordinal' && attribute.spacing !== 'steps' && attribute.counts === undefined) {
    reject('MISSING_VALUE', `${path}.counts`, 'a count for each level', undefined)
  }
}
