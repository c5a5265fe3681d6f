/**
 * Checks of columns that sum up clients: every bad cell is counted, the first ten are shown.
 *
 * @module
 */
import type { Issue, IssueCollector } from '../errors/index.js'
import { collectIssues, expectKnownKeys, received, reject } from '../errors/index.js'
import { LONGEST_TIME } from '../money/core.js'
import { areHistories, LARGEST_COUNT } from './quick-check.js'

/** The common length of columns; an unknown, missing or empty one is an error. */
export function expectColumns(columns: object, required: readonly string[], optional: readonly string[]): number {
  expectKnownKeys(columns, [...required, ...optional], 'columns')
  const given = Object.entries(columns).filter(([name, column]) => required.includes(name) || column !== undefined)
  for (const name of required) {
    if (!(name in columns)) reject('MISSING_VALUE', `columns.${name}`, 'a column of numbers', undefined)
  }
  const lengths = given.map(([name, column]) => lengthOf(column, `columns.${name}`))
  const length = lengths[0]
  if (length === undefined || length === 0) return reject('EMPTY_INPUT', 'columns', 'at least one row', [])
  const other = lengths.findIndex(cells => cells !== length)
  if (other < 0) return length
  return reject('LENGTH_MISMATCH', `columns.${given[other]?.[0]}`, `${length} cells`, lengths[other])
}

/** Throws one error for all cells of the columns that are no histories. */
export function checkHistories(frequency: ArrayLike<number>, recency: ArrayLike<number>, age: ArrayLike<number>): void {
  if (areHistories(frequency, recency, age)) return
  const faults = collectIssues()
  checkCells(frequency, 'columns.frequency', isCount, `a whole number from 0 to ${LARGEST_COUNT}`, faults)
  checkCells(recency, 'columns.recency', isTime, `a number from 0 to ${LONGEST_TIME}`, faults)
  checkCells(age, 'columns.age', isTime, `a number from 0 to ${LONGEST_TIME}`, faults)
  faults.throwIfAny()
  for (let i = 0; i < frequency.length; i++) {
    if (recency[i]! > age[i]!) {
      faults.add(inconsistent(`columns.recency[${i}]`, `at most the age of ${age[i]}`, recency[i]))
    } else if (frequency[i] === 0 && recency[i]! > 0) {
      faults.add(inconsistent(`columns.recency[${i}]`, '0, as there is no repeat purchase', recency[i]))
    }
  }
  faults.throwIfAny()
}

/** Adds an issue for every cell that is not as it should be. */
export function checkCells(
  column: ArrayLike<unknown>,
  path: string,
  isGood: (cell: unknown) => boolean,
  expected: string,
  faults: IssueCollector,
): void {
  for (let i = 0; i < column.length; i++) {
    if (isGood(column[i])) continue
    faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${i}]`, expected, received: received(column[i]) })
  }
}

export function isCount(cell: unknown): boolean {
  return Number.isInteger(cell) && isTime(cell) && Number(cell) <= LARGEST_COUNT
}

function isTime(cell: unknown): boolean {
  return typeof cell === 'number' && cell >= 0 && cell <= LONGEST_TIME
}

function lengthOf(column: unknown, path: string): number {
  if (typeof column === 'object' && column !== null && 'length' in column && typeof column.length === 'number') {
    return column.length
  }
  return reject(column === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE', path, 'a column of numbers', column)
}

export function inconsistent(path: string, expected: string, value: unknown): Issue {
  return { code: 'INCONSISTENT_HISTORY', path, expected, received: received(value) }
}
