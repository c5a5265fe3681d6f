/**
 * Probabilities of going from one state to another within a time: a stochastic matrix whose states have names.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectOneOf, expectText, reject } from '../../errors/index.js'
import { normalizeRows } from '../../numeric/core.js'

/** A checked, frozen stochastic matrix. */
export interface TransitionMatrix {
  /** Names of the states, from and to, in one order. */
  readonly states: readonly string[]
  /** `rows[i][j]`: probability of going from state i to state j within the time of the matrix. Rows add up to 1. */
  readonly rows: readonly (readonly number[])[]
}

/** How {@link transitionMatrix} treats rows that do not add up to 1. */
export interface TransitionMatrixOptions {
  /**
   * `refuse` what does not add up to 1 within 1e-9 (default); `proportional` scales every cell of a row; `diagonal` gives
   * what is missing to staying where one is. Either mends printed matrices, whose digits are few, up to 0.05 a row.
   */
  readonly rowSums?: 'refuse' | 'proportional' | 'diagonal'
}

const ROW_SUMS = ['refuse', 'proportional', 'diagonal'] as const
/** What the digits of a caller's arithmetic may be off, and what those of print may. */
const EXACT = 1e-9
const PRINTED = 0.05

/**
 * A stochastic matrix: square, every cell within [0, 1], rows that add up to 1 (to n · 2⁻⁵³ afterwards). A row that does so
 * already stays as it is, to the last bit.
 *
 * @param states names, at least one, all different.
 * @param rows one per state.
 * @throws ClienteleError `NOT_STOCHASTIC` naming a negative cell or a row that does not add up; `LENGTH_MISMATCH` for a
 * matrix that is not square; `INVALID_TYPE`; `CONFLICTING_OPTIONS` for a state named twice; `EMPTY_INPUT`.
 * @example
 * import { transitionMatrix } from 'clientele/statistics'
 * transitionMatrix(['good', 'default'], [[0.75, 0.25], [0, 1]]).rows[0] // => [0.75, 0.25]
 * transitionMatrix(['good', 'default'], [[0.75, 0.25], [0, 0.9]]) // => Error NOT_STOCHASTIC
 */
export function transitionMatrix(
  states: readonly string[],
  rows: readonly (readonly number[])[],
  options: TransitionMatrixOptions = {},
): TransitionMatrix {
  expectKnownKeys(options, ['rowSums'], 'options')
  const rowSums = options.rowSums === undefined ? 'refuse' : expectOneOf(options.rowSums, ROW_SUMS, 'options.rowSums')
  const names = stateNames(states)
  if (expectList(rows, 'rows').length !== names.length) {
    reject('LENGTH_MISMATCH', 'rows', `${names.length} rows, one per state`, rows)
  }
  const checked = Array.from(rows, (row, i) => Object.freeze(stochasticRow(row, i, names.length, rowSums)))
  return Object.freeze({ states: names, rows: Object.freeze(checked) })
}

/** Names of states: at least one, all different. */
export function stateNames(states: readonly string[], path = 'states'): readonly string[] {
  if (expectList(states, path).length === 0) reject('EMPTY_INPUT', path, 'at least one state', states)
  const names = Array.from(states, (state, i) => expectText(state, `${path}[${i}]`))
  const twice = names.findIndex((name, i) => names.indexOf(name) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `${path}[${twice}]`, 'names that differ', names[twice])
  return Object.freeze(names)
}

function stochasticRow(
  row: readonly number[],
  i: number,
  size: number,
  rowSums: (typeof ROW_SUMS)[number],
): readonly number[] {
  const path = `rows[${i}]`
  if (expectList(row, path).length !== size) reject('LENGTH_MISMATCH', path, `${size} numbers, one per state`, row)
  // Array.from sees the holes of a sparse array, which map would leave.
  const cells = Array.from(row, (cell, j) => {
    const number = expectFinite(cell, `${path}[${j}]`)
    return number >= 0 ? number : reject('NOT_STOCHASTIC', `${path}[${j}]`, 'a probability within [0, 1]', cell)
  })
  const sum = cells.reduce((total, cell) => total + cell, 0)
  const room = rowSums === 'refuse' ? EXACT : PRINTED
  if (Math.abs(sum - 1) > room)
    reject('NOT_STOCHASTIC', path, 'cells that add up to 1', `a sum of ${sum}`, hint(rowSums))
  const others = sum - cells[i]!
  if (rowSums !== 'diagonal' || others > 1) return addedUp(cells)
  return addedUp(cells.map((cell, j) => (j === i ? 1 - others : cell)))
}

/** The row itself where it adds up to 1 as well as doubles can, else scaled. */
function addedUp(row: readonly number[]): readonly number[] {
  const sum = row.reduce((total, cell) => total + cell, 0)
  if (Math.abs(sum - 1) <= row.length * 2 ** -53 && row.every(cell => cell <= 1)) return row
  return Array.from(normalizeRows(Float64Array.from(row), row.length))
}

function hint(rowSums: string): string | undefined {
  return rowSums === 'refuse' ? "A printed matrix is mended by rowSums: 'proportional' or 'diagonal'" : undefined
}
