/**
 * Columns as callers give them, checked once.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import { held } from '../../money/time-value/terms.js'

type Check = (value: number, path: string) => number

/** A column of numbers, each checked; a copy of its own. */
export function readColumn(column: unknown, path: string, check: Check = expectFinite): Float64Array {
  if (!Array.isArray(column) && !(column instanceof Float64Array)) {
    return reject('INVALID_TYPE', path, 'an array or a Float64Array of numbers', column)
  }
  return Float64Array.from({ length: column.length }, (_, i) => check(column[i], `${path}[${i}]`))
}

/** A column that is as long as another. */
export function readBeside(column: unknown, length: number, path: string, check: Check = expectFinite): Float64Array {
  const read = readColumn(column, path, check)
  return read.length === length ? read : reject('LENGTH_MISMATCH', path, `${length} values`, read.length)
}

/** At least one period. */
export function readPeriods(column: unknown, path: string, check: Check = expectFinite): Float64Array {
  const read = readColumn(column, path, check)
  return read.length > 0 ? read : reject('EMPTY_INPUT', path, 'at least one period', column)
}

/** One number for all periods, or one each. */
export function readEach(value: unknown, length: number, path: string, check: Check): Float64Array {
  if (typeof value === 'number') return new Float64Array(length).fill(check(value, path))
  return readBeside(value, length, path, check)
}

/** Every figure as a double holds it; beyond, the columns are out of range. */
export function heldColumn(values: Float64Array, path: string): Float64Array {
  for (const value of values) held(value, path)
  return values
}
