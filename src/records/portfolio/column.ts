/**
 * A column as it lies in memory.
 *
 * @module
 */
import { NO_DAY } from './portfolio.js'

/** Numbers, days (since 1970-01-01, in an `Int32Array`), or anything else. */
export type Column = Float64Array | Int32Array | readonly unknown[]

export function isColumn(value: unknown): value is Column {
  return Array.isArray(value) || value instanceof Float64Array || value instanceof Int32Array
}

/** The values of a column: days as numbers, undefined where there is none. */
export function cellsOf(column: Column): (row: number) => unknown {
  if (column instanceof Int32Array) return row => (column[row] === NO_DAY ? undefined : column[row])
  if (column instanceof Float64Array) return row => (Number.isNaN(column[row]) ? undefined : column[row])
  return row => column[row]
}
