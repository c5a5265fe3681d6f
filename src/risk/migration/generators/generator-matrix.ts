/**
 * Rates of going from one state to another at every moment: a generator whose states have names.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { expectTimeUnit } from '../../../money/core.js'
import { stateNames } from '../../../statistics/markov/transition-matrix.js'

/** Rates of migration, as a frozen generator matrix. */
export interface GeneratorMatrix {
  /** Names of the states, from and to, in one order. */
  readonly states: readonly string[]
  /**
   * `rows[i][j]`, i ≠ j: how often per unit of time who is in state i goes to state j, >= 0. `rows[i][i]` is minus the sum of
   * the others: rows add up to 0.
   */
  readonly rows: readonly (readonly number[])[]
  /** The unit of time, where it was said. */
  readonly unit?: TimeUnit
}

/** Options of {@link generatorMatrix}. */
export interface GeneratorMatrixOptions {
  /** The unit of time that the rates are per. */
  readonly unit?: TimeUnit
}

/** How much of the largest rate a row may miss 0 by: what the digits of a caller's arithmetic may be off. */
const EXACT = 1e-9

/**
 * A generator from rates that are known. The diagonal is set to minus the sum of the other rates of its row.
 *
 * @param states names, at least one, all different.
 * @param rows one per state; rows must add up to 0 within 1e-9 of their largest rate.
 * @throws ClienteleError `OUT_OF_RANGE` naming a negative rate or a row that does not add up to 0; `LENGTH_MISMATCH` for a
 * matrix that is not square; `INVALID_TYPE`; `CONFLICTING_OPTIONS` for a state named twice; `EMPTY_INPUT`.
 * @example
 * import { generatorMatrix } from 'clientele/risk'
 * generatorMatrix(['good', 'default'], [[-0.02, 0.02], [0, 0]], { unit: 'year' }).rows[0] // => [-0.02, 0.02]
 * generatorMatrix(['good', 'default'], [[-0.02, 0.03], [0, 0]]) // => Error OUT_OF_RANGE
 */
export function generatorMatrix(
  states: readonly string[],
  rows: readonly (readonly number[])[],
  options: GeneratorMatrixOptions = {},
): GeneratorMatrix {
  expectKnownKeys(options, ['unit'], 'options')
  return readGenerator({ states, rows, ...(options.unit === undefined ? {} : { unit: options.unit }) }, '')
}

/** A generator that comes from anywhere, checked, with errors that name where it stands. */
export function readGenerator(given: GeneratorMatrix, path: string): GeneratorMatrix {
  const prefix = path === '' ? '' : `${path}.`
  expectObject(given, path)
  const states = stateNames(given.states, `${prefix}states`)
  const n = states.length
  if (expectList(given.rows, `${prefix}rows`).length !== n) {
    reject('LENGTH_MISMATCH', `${prefix}rows`, `${n} rows, one per state`, given.rows)
  }
  const cells = new Float64Array(n * n)
  for (const [i, row] of given.rows.entries()) cells.set(checkedRow(row, i, n, `${prefix}rows[${i}]`), i * n)
  return generatorOfCells(
    states,
    cells,
    given.unit === undefined ? undefined : expectTimeUnit(given.unit, `${prefix}unit`),
  )
}

/** A frozen generator from rates >= 0, row by row; the diagonal is computed, whatever stands there. */
export function generatorOfCells(states: readonly string[], cells: Float64Array, unit?: TimeUnit): GeneratorMatrix {
  const n = states.length
  const rows = states.map((_, i) => {
    const row = Array.from(cells.subarray(i * n, i * n + n))
    row[i] = 0
    row[i] = 0 - row.reduce((sum, rate) => sum + rate, 0)
    return Object.freeze(row)
  })
  return Object.freeze({ states, rows: Object.freeze(rows), ...(unit === undefined ? {} : { unit }) })
}

/** All cells of a matrix with named states, row by row. */
export function cellsOf({ rows }: { readonly rows: readonly (readonly number[])[] }): Float64Array {
  return Float64Array.from(rows.flat())
}

function checkedRow(row: readonly number[], i: number, n: number, path: string): readonly number[] {
  if (expectList(row, path).length !== n) reject('LENGTH_MISMATCH', path, `${n} numbers, one per state`, row)
  let sum = 0
  let largest = 0
  for (let j = 0; j < n; j++) {
    const rate = expectFinite(row[j], `${path}[${j}]`)
    if (j !== i && rate < 0) reject('OUT_OF_RANGE', `${path}[${j}]`, 'a rate >= 0', rate)
    sum += rate
    largest = Math.max(largest, Math.abs(rate))
  }
  if (Math.abs(sum) > EXACT * largest) {
    reject('OUT_OF_RANGE', path, 'rates that add up to 0 with the diagonal', `a sum of ${sum}`)
  }
  return row
}
