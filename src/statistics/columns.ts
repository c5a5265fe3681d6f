/**
 * Checks of columns at the door: every bad cell is counted, the first ten are shown.
 *
 * @module
 */
import { collectIssues, received, reject } from '../errors/index.js'

/** What a cell must be, as a test and in words. */
interface CellRule {
  readonly expected: string
  readonly isGood: (cell: number) => boolean
}

export const FINITE: CellRule = { expected: 'a finite number', isGood: Number.isFinite }
export const OUTCOME: CellRule = { expected: '0 or 1', isGood: cell => cell === 0 || cell === 1 }
export const PROBABILITY: CellRule = { expected: 'a number from 0 to 1', isGood: cell => cell >= 0 && cell <= 1 }
export const WEIGHT: CellRule = { expected: 'a number from 0 to 1e200', isGood: cell => cell >= 0 && cell <= 1e200 }
export const VALUE: CellRule = { expected: 'a finite number >= 0', isGood: cell => cell >= 0 && cell < Infinity }

/** A column with the name it has for the caller. */
type NamedColumn = readonly [name: string, column: ArrayLike<number>, rule: CellRule]

/** The common length of columns, all of whose cells are good; at least one row. */
export function expectColumns(...columns: readonly NamedColumn[]): number {
  let size = 0
  const faults = collectIssues()
  for (const [name, column, { expected, isGood }] of columns) {
    const length = columnLength(column, name)
    if (length === 0) reject('EMPTY_INPUT', name, 'at least one number', column)
    if (size > 0 && length !== size) reject('LENGTH_MISMATCH', name, `${size} numbers, like ${columns[0]?.[0]}`, length)
    size = length
    for (let i = 0; i < length; i++) {
      const cell: unknown = column[i]
      if (typeof cell === 'number' && isGood(cell)) continue
      faults.add({ code: 'OUT_OF_RANGE', path: `${name}[${i}]`, expected, received: received(cell) })
    }
  }
  faults.throwIfAny()
  return size
}

/** What a column of numbers can hold without asking for more than 800 MB; `{ length: 1e12 }` would be read for hours. */
const MOST_CELLS = 1e8

/** How many cells a column has, or the error that it is none. */
export function columnLength(column: unknown, name: string, expected = 'a column of numbers'): number {
  if (typeof column === 'object' && column !== null && 'length' in column && isLength(column.length)) {
    const { length } = column
    return length <= MOST_CELLS ? length : reject('OUT_OF_RANGE', name, `at most ${MOST_CELLS} cells`, length)
  }
  return reject(column === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE', name, expected, column)
}

function isLength(length: unknown): length is number {
  return typeof length === 'number' && Number.isInteger(length) && length >= 0
}
