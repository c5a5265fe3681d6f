/**
 * Loadings, weights and correlations at the door of the forms that need no answers.
 *
 * @module
 */
import { expectFinite, expectList, reject } from '../../errors/index.js'
import { readSquare } from '../../statistics/read-square.js'
import type { ItemMatrix } from './correlation-types.js'

/** Correlations that are symmetric with ones on the diagonal, but for rounding. */
export function readCorrelations(matrix: unknown, path: string): ItemMatrix {
  const size = expectList(matrix, path).length
  if (size === 0) reject('EMPTY_INPUT', path, 'at least one item', 'none')
  const rows = readSquare(matrix, size, path)
  for (const [i, row] of rows.entries()) {
    for (const [j, cell] of row.entries()) {
      const at = `${path}[${i}][${j}]`
      if (i === j && Math.abs(cell - 1) > ROUNDING) reject('OUT_OF_RANGE', at, 'a diagonal of 1', cell)
      if (Math.abs(cell) > 1 + ROUNDING) reject('OUT_OF_RANGE', at, 'a correlation, from -1 to 1', cell)
      if (Math.abs(cell - rows[j]![i]!) > ROUNDING)
        reject('OUT_OF_RANGE', at, `${rows[j]![i]}, as on the other side`, cell)
    }
  }
  return rows
}

/** Finite numbers, at least one. */
export function readNumbers(values: unknown, path: string): readonly number[] {
  const list = Array.from(expectList(values, path), (value, i) => expectFinite(value, `${path}[${i}]`))
  return list.length > 0 ? list : reject('EMPTY_INPUT', path, 'at least one number', 'none')
}

/** What a correlation may be off by without being another one. */
const ROUNDING = 1e-9
