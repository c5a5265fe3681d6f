/**
 * A square of numbers from JSON: the covariance of a document.
 *
 * @module
 */
import { expectFinite, expectList, reject } from '../errors/index.js'

/** So many rows of as many finite numbers, or the error that names the row or cell. */
export function readSquare(value: unknown, size: number, path: string): readonly (readonly number[])[] {
  const rows = Array.from(expectList(value, path), (row, i) => {
    const cells = Array.from(expectList(row, `${path}[${i}]`), (cell, j) => expectFinite(cell, `${path}[${i}][${j}]`))
    return cells.length === size ? cells : reject('LENGTH_MISMATCH', `${path}[${i}]`, `${size} numbers`, cells.length)
  })
  return rows.length === size ? rows : reject('LENGTH_MISMATCH', path, `${size} rows`, rows.length)
}
