/**
 * What may stand for a table's rows: an array, or columns of one length.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { isColumn } from './column.js'

/** Refuses what is no table; records and cells are not looked into, since many calls share one table. */
export function expectRows(rows: unknown, path: string): void {
  if (Array.isArray(rows)) return
  if (typeof rows !== 'object' || rows === null || ArrayBuffer.isView(rows))
    reject('INVALID_TYPE', path, 'an array of records, or columns', rows)
  const held = Object.entries(expectObject(rows, path)).filter(([, column]) => column !== undefined)
  const sizes = held.map(([name, column]) => lengthOf(column, `${path}.${name}`))
  const [size = 0] = sizes
  for (const [at, length] of sizes.entries())
    if (length !== size)
      reject('LENGTH_MISMATCH', `${path}.${held[at]?.[0]}`, `a column of ${size}, as the first is`, length)
}

function lengthOf(column: unknown, path: string): number {
  return isColumn(column)
    ? column.length
    : reject('INVALID_TYPE', path, 'a Float64Array, an Int32Array or an array', column)
}
