/**
 * Single rows that a model compares: medoids, and the row that is asked about.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import { positiveReader } from '../../gower/code-readers.js'
import { LARGEST_NUMBER } from '../../gower/read-attribute.js'
import type { AttributeRow, AttributeValue, GowerAttribute } from '../../gower/types.js'
import { ownValue } from '../../own-value.js'
import { LARGEST_FEATURE } from '../features/index.js'
import type { Comparison } from './types.js'

/** A row whose cells are as its attributes say; what is missing is left out, where a comparison can do without. */
export function expectRowOf(comparison: Comparison, value: unknown, path: string): AttributeRow {
  const row = expectObject(value, path)
  const names = Object.keys(comparison.metric === 'gower' ? comparison.attributes : comparison.features)
  expectKnownKeys(row, names, path)
  const cells = names.flatMap(name => {
    const cell = ownValue(row, name)
    if (comparison.metric !== 'gower') return [[name, expectNumber(cell, LARGEST_FEATURE, `${path}.${name}`)] as const]
    if (cell === null || cell === undefined) return []
    return [[name, expectCell(comparison.attributes[name]!, cell, `${path}.${name}`)] as const]
  })
  return Object.fromEntries(cells)
}

function expectCell(attribute: GowerAttribute, cell: unknown, path: string): AttributeValue {
  switch (attribute.kind) {
    case 'number':
      return attribute.scale === 'log' ? expectLogarithm(cell, path) : expectNumber(cell, LARGEST_NUMBER, path)
    case 'ordinal':
      return expectOneOf(cell, attribute.levels, path)
    case 'nominal':
      return expectText(cell, path)
    case 'set':
      return Array.from(expectList(cell, path), (word, i) => expectText(word, `${path}[${i}]`))
    default:
      return typeof cell === 'boolean' ? cell : reject('INVALID_TYPE', path, 'true or false', cell)
  }
}

function expectNumber(cell: unknown, largest: number, path: string): number {
  const number = expectFinite(cell, path)
  return Math.abs(number) <= largest
    ? number
    : reject('OUT_OF_RANGE', path, `a number from -${largest} to ${largest}`, cell)
}

function expectLogarithm(cell: unknown, path: string): number {
  const number = expectNumber(cell, LARGEST_NUMBER, path)
  return number > 0 ? number : reject('OUT_OF_RANGE', path, positiveReader.expected, cell)
}
