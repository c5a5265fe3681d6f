import { expectObject } from '../../errors/index.js'
import { normalizeRows } from '../../numeric/core.js'
import type { TransitionMatrix } from '../../statistics/index.js'
import { transitionMatrix } from '../../statistics/index.js'
import { renamed } from '../binning/renamed.js'

/** A matrix that comes from anywhere, checked, with errors that name where it stands. */
export function readMatrix(given: TransitionMatrix, path: string): TransitionMatrix {
  expectObject(given, path)
  return renamed('', `${path}.`, () => transitionMatrix(given.states, given.rows))
}

/** A matrix of probabilities that were computed here, row by row, all >= 0: rows are mended of what rounding did to them. */
export function matrixOfCells(states: readonly string[], cells: Float64Array): TransitionMatrix {
  const n = states.length
  normalizeRows(cells, n)
  const rows = states.map((_, i) => Object.freeze(Array.from(cells.subarray(i * n, (i + 1) * n))))
  return Object.freeze({ states, rows: Object.freeze(rows) })
}
