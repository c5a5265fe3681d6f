/**
 * Columns of described attributes at the door.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { columnLength } from '../columns.js'
import type { GowerDescription } from './types.js'

/** The common length of the columns: one for each attribute, none beside; at least one row. */
export function expectAttributeColumns(columns: unknown, attributes: GowerDescription): number {
  const names = Object.keys(attributes)
  const given = expectObject(columns, 'columns')
  expectKnownKeys(given, names, 'columns')
  let size: number | undefined
  for (const name of names) {
    const length = columnLength(Object.hasOwn(given, name) ? given[name] : undefined, `columns.${name}`)
    if (size === undefined) size = length
    else if (length !== size) reject('LENGTH_MISMATCH', `columns.${name}`, `${size} cells, like ${names[0]}`, length)
  }
  return size === undefined || size === 0 ? reject('EMPTY_INPUT', 'columns', 'at least one row', columns) : size
}
