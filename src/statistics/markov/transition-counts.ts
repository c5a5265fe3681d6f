/**
 * How many went from which state to which within one step of time.
 *
 * @module
 */
import type { IssueCollector } from '../../errors/index.js'
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import { columnLength } from '../columns.js'
import { stateNames } from './transition-matrix.js'

/** One step of one unit of observation a row: where it was, and where at the end of the step. */
export interface StepColumns {
  /** Places among the states, from 0. */
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  /** Which step of time it was, from 0; one for all rows by default. */
  readonly period?: ArrayLike<number>
}

/** Moves within a step, counted: `counts[i][j]` went from state i to state j. */
export type MoveCounts = readonly (readonly number[])[]

/** Counts of moves. */
export interface TransitionCounts {
  readonly states: readonly string[]
  /** All steps together. */
  readonly pooled: MoveCounts
  /** Step by step. */
  readonly periods: readonly MoveCounts[]
}

/**
 * Counts of moves, of all steps and step by step; who stays is counted too.
 *
 * @param states their names; rows hold places among them.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells that are no state or no period; `LENGTH_MISMATCH`;
 * `EMPTY_INPUT`.
 * @example
 * import { transitionCounts } from 'clientele/statistics'
 * const steps = { from: [0, 0, 1, 0], to: [0, 1, 1, 0], period: [0, 0, 0, 1] }
 * const { pooled, periods } = transitionCounts(['good', 'bad'], steps)
 * pooled // => [[2, 1], [0, 1]]
 * periods[1] // => [[1, 0], [0, 0]]
 */
export function transitionCounts(states: readonly string[], steps: StepColumns): TransitionCounts {
  const names = stateNames(states)
  expectKnownKeys(expectObject(steps, 'steps'), ['from', 'to', 'period'], 'steps')
  const { from, to, period } = steps
  const size = columnLength(from, 'steps.from')
  if (size === 0) reject('EMPTY_INPUT', 'steps.from', 'at least one row', from)
  const faults = collectIssues()
  const states_ = `the place of a state, a whole number from 0 to ${names.length - 1}`
  checkPlaces(from, { name: 'steps.from', size, most: names.length - 1, expected: states_ }, faults)
  checkPlaces(to, { name: 'steps.to', size, most: names.length - 1, expected: states_ }, faults)
  const expected = `a whole number from 0 to ${MOST_PERIODS}`
  if (period !== undefined) checkPlaces(period, { name: 'steps.period', size, most: MOST_PERIODS, expected }, faults)
  faults.throwIfAny()
  const tallies: Float64Array[] = []
  for (let row = 0; row < size; row++) {
    const at = period === undefined ? 0 : period[row]!
    while (tallies.length <= at) tallies.push(new Float64Array(names.length ** 2))
    tallies[at]![from[row]! * names.length + to[row]!]!++
  }
  const periods = tallies.map(tally => countsOf(tally, names.length))
  return Object.freeze({ states: names, pooled: sumOfCounts(periods), periods: Object.freeze(periods) })
}

/** More steps than any history has: a period beyond is a date or a mistake. */
const MOST_PERIODS = 1e5

/** A flat tally as rows. */
export function countsOf(tally: ArrayLike<number>, size: number): MoveCounts {
  return Object.freeze(
    Array.from({ length: size }, (_, i) =>
      Object.freeze(Array.from({ length: size }, (_unused, j) => tally[i * size + j]!)),
    ),
  )
}

/** Tables of one size added up; at least one. */
export function sumOfCounts(tables: readonly MoveCounts[]): MoveCounts {
  return tables.reduce((sum, counts) => sum.map((row, i) => row.map((count, j) => count + counts[i]![j]!)))
}

interface Places {
  readonly name: string
  readonly size: number
  readonly most: number
  readonly expected: string
}

function checkPlaces(column: ArrayLike<number>, { name, size, most, expected }: Places, faults: IssueCollector): void {
  const length = columnLength(column, name)
  if (length !== size) reject('LENGTH_MISMATCH', name, `${size} numbers, like steps.from`, length)
  for (let row = 0; row < size; row++) {
    const cell: unknown = column[row]
    if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= most) continue
    faults.add({ code: 'OUT_OF_RANGE', path: `${name}[${row}]`, expected, received: received(cell) })
  }
}
