import { expectList, expectNonNegative, expectObject, reject } from '../../../errors/index.js'
import { stateNames } from '../../../statistics/markov/transition-matrix.js'

/** How many clients went from one state to another within one unit of time. */
export interface MigrationCounts {
  /** Names of the states, from and to, in one order. */
  readonly states: readonly string[]
  /** `counts[i][j]`: how many were in state i at the beginning and in state j at the end; >= 0, parts of clients may be. */
  readonly counts: readonly (readonly number[])[]
}

/** The counts, checked, row by row, with what nobody was seen to leave. */
export interface CheckedCounts {
  readonly states: readonly string[]
  readonly cells: Float64Array
  readonly total: number
  /** 1 where nobody left the state, else 0: its rates cannot be told from 0. */
  readonly stays: Uint8Array
}

/** Checks counts of moves. */
export function readCounts(given: MigrationCounts, path: string): CheckedCounts {
  expectObject(given, path)
  const states = stateNames(given.states, `${path}.states`)
  const n = states.length
  if (expectList(given.counts, `${path}.counts`).length !== n) {
    reject('LENGTH_MISMATCH', `${path}.counts`, `${n} rows, one per state`, given.counts)
  }
  const cells = new Float64Array(n * n)
  const stays = new Uint8Array(n).fill(1)
  for (const [i, row] of Array.from(given.counts).entries()) {
    const at = `${path}.counts[${i}]`
    if (expectList(row, at).length !== n) reject('LENGTH_MISMATCH', at, `${n} numbers, one per state`, row)
    for (let j = 0; j < n; j++) {
      const count = expectNonNegative(row[j], `${at}[${j}]`)
      cells[i * n + j] = count
      if (j !== i && count > 0) stays[i] = 0
    }
  }
  const total = cells.reduce((sum, count) => sum + count, 0)
  if (!(total > 0 && total < Infinity))
    reject('EMPTY_INPUT', `${path}.counts`, 'at least one count, and a finite sum', total)
  return { states, cells, total, stays }
}
