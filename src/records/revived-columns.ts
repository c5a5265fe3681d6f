/**
 * Columns of numbers from lists of JSON: the first ten cells at fault are named, all are counted.
 *
 * @module
 */
import { collectIssues, expectList, reject } from '../errors/index.js'
import { checkCells } from './summary-columns.js'

/** A list, of so many cells where that is known. */
export function cells(value: unknown, path: string, size?: number): readonly unknown[] {
  const list = expectList(value, path)
  if (size !== undefined && list.length !== size) reject('LENGTH_MISMATCH', path, `${size} cells`, list.length)
  return list
}

/** A list of finite numbers. */
export function numbers(value: unknown, path: string, size?: number): Float64Array {
  return Float64Array.from(checked(cells(value, path, size), Number.isFinite, 'a finite number', path), Number)
}

/** A list of whole numbers that fit 32 bits. */
export function wholes(value: unknown, path: string): Int32Array {
  const isWhole = (cell: unknown): boolean => typeof cell === 'number' && (cell | 0) === cell
  return Int32Array.from(checked(cells(value, path), isWhole, 'a whole number within 32 bits', path), Number)
}

/** The columns of some names that are there. */
export function optionalNumbers<N extends string>(
  json: Readonly<Record<string, unknown>>,
  names: readonly N[],
  path: string,
  size?: number,
): Partial<Record<N, Float64Array>> {
  const columns: Partial<Record<N, Float64Array>> = {}
  for (const name of names) if (json[name] !== undefined) columns[name] = numbers(json[name], `${path}.${name}`, size)
  return columns
}

function checked(
  list: readonly unknown[],
  isGood: (cell: unknown) => boolean,
  expected: string,
  path: string,
): readonly unknown[] {
  const faults = collectIssues()
  checkCells(list, path, isGood, expected, faults)
  faults.throwIfAny()
  return list
}
