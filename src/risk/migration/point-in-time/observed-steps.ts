/**
 * Moves that were counted period by period, checked.
 *
 * @module
 */
import { expectList, expectNonNegative, expectObject, reject } from '../../../errors/index.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { matrixOfCells } from '../read-matrix.js'
import { expectSome } from '../states.js'

/** Moves within one period, such as a step of `cohortMigration`; other fields may stand beside them. */
export interface ObservedMigration {
  /** `counts[i][j]`: how many went from state i to state j; or shares of a row, which then counts as one client. */
  readonly counts: readonly (readonly number[])[]
}

/** Checked counts of every period. */
export function readObserved(
  observed: readonly ObservedMigration[],
  size: number,
): readonly (readonly (readonly number[])[])[] {
  expectSome(observed, 'observed', 'at least one period')
  return observed.map((step, t) => {
    const path = `observed[${t}].counts`
    expectObject(step, `observed[${t}]`)
    if (expectList(step.counts, path).length !== size) {
      reject('LENGTH_MISMATCH', path, `${size} rows, one per state`, step.counts)
    }
    return step.counts.map((row, i) => {
      if (expectList(row, `${path}[${i}]`).length !== size) {
        reject('LENGTH_MISMATCH', `${path}[${i}]`, `${size} numbers, one per state`, row)
      }
      return row.map((cell, j) => expectNonNegative(cell, `${path}[${i}][${j}]`))
    })
  })
}

/** The matrix of all periods together; a state in which nobody was leads to itself. */
export function pooledMatrix(
  states: readonly string[],
  steps: readonly (readonly (readonly number[])[])[],
): TransitionMatrix {
  const n = states.length
  const cells = new Float64Array(n * n)
  for (const rows of steps) for (const [k, count] of rows.flat().entries()) cells[k]! += count
  for (let i = 0; i < n; i++) {
    if (cells.subarray(i * n, (i + 1) * n).every(cell => cell === 0)) cells[i * n + i] = 1
  }
  return matrixOfCells(states, cells)
}
