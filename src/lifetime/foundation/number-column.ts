import { expectInteger, reject } from '../../errors/index.js'

/** A column of numbers that a caller gave, each cell checked and copied. */
export function numberColumn(
  cells: ArrayLike<number>,
  path: string,
  check: (cell: unknown, path: string) => number,
): Float64Array {
  const size: unknown = typeof cells === 'object' && cells !== null && 'length' in cells ? cells.length : undefined
  if (typeof size !== 'number') return reject('INVALID_TYPE', path, 'a column of numbers', cells)
  const column = new Float64Array(expectInteger(size, `${path}.length`))
  if (column.length === 0) reject('EMPTY_INPUT', path, 'at least one number', cells)
  for (let i = 0; i < column.length; i++) column[i] = check(cells[i], `${path}[${i}]`)
  return column
}
