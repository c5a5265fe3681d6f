/**
 * Cells of ratings as numbers: clients, moments and states, each cell checked.
 *
 * @module
 */
import type { Issue, IssueCollector } from '../../errors/index.js'
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import { stateNames } from '../../statistics/markov/transition-matrix.js'
import { clientIssue, isClientId } from '../order-faults.js'
import type { ClientId } from '../types.js'
import type { RatingClock } from './rating-clock.js'
import { datedClock, numericClock } from './rating-clock.js'
import type { Cells } from './read-cells.js'
import type { RatingHistoryOptions } from './types.js'

/** The states of histories, those with a meaning named. */
export interface NamedStates {
  readonly states: readonly string[]
  readonly defaultState?: string
  readonly withdrawnState?: string
}

/** Checked rows, in the order in which they came. */
export interface CheckedRatings {
  readonly client: ArrayLike<ClientId>
  readonly time: Float64Array
  /** By field: place among the states. */
  readonly states: readonly Int32Array[]
  readonly clock: RatingClock
  readonly observedUntil: number
}

/** The states of options, checked; other options are for the caller to know. */
export function namedStates(options: RatingHistoryOptions, known: readonly string[]): NamedStates {
  expectKnownKeys(expectObject(options, 'options'), [...OPTIONS, ...known], 'options')
  if (options.states === undefined) reject('MISSING_VALUE', 'options.states', 'the ratings, the best first', undefined)
  const states = stateNames(options.states, 'options.states')
  const { defaultState, withdrawnState } = options
  for (const [field, state] of Object.entries({ defaultState, withdrawnState })) {
    if (state === undefined || states.includes(state)) continue
    reject('OUT_OF_RANGE', `options.${field}`, `one of the states ${states.join(', ')}`, state)
  }
  if (defaultState !== undefined && defaultState === withdrawnState) {
    reject('CONFLICTING_OPTIONS', 'options.withdrawnState', 'another state than default', withdrawnState)
  }
  return {
    states,
    ...(defaultState !== undefined && { defaultState }),
    ...(withdrawnState !== undefined && { withdrawnState }),
  }
}

const OPTIONS = ['states', 'defaultState', 'withdrawnState', 'observedUntil', 'timeUnit']

/** Every cell as a number, or one error for the first ten that are none. */
export function checkRatings(
  cells: Cells,
  stateFields: readonly string[],
  { states }: NamedStates,
  options: RatingHistoryOptions,
  needsEnd: boolean,
): CheckedRatings {
  const { columns, moment, path, size } = cells
  if (size === 0) reject('EMPTY_INPUT', path('client', 0).replace(/\W.*/, ''), 'at least one row', 'none')
  const moments = columns[moment]!
  const clock =
    moment === 'time' ? numericClock(options.timeUnit) : datedClock(options.timeUnit, moments instanceof Int32Array)
  const end = options.observedUntil
  if (end === undefined && needsEnd) {
    reject('MISSING_VALUE', 'options.observedUntil', 'the last moment of which all ratings are known', end)
  }
  const until = end === undefined ? Number.POSITIVE_INFINITY : clock.momentOf(end, 'options.observedUntil')
  const faults = collectIssues()
  checkClients(columns['client']!, row => path('client', row), faults)
  const time = momentsOf(moments, { clock, until, path: row => path(moment, row) }, faults)
  const read = stateFields.map(field => statesOf(columns[field]!, states, row => path(field, row), faults))
  faults.throwIfAny()
  const client = columns['client']!
  return {
    client: areClients(client) ? client : [],
    time,
    states: read,
    clock,
    observedUntil: end === undefined ? last(time) : until,
  }
}

function checkClients(column: ArrayLike<unknown>, path: (row: number) => string, faults: IssueCollector): void {
  if (column instanceof Int32Array) return
  for (let row = 0; row < column.length; row++) {
    if (!isClientId(column[row])) faults.add(clientIssue(column[row], path(row)))
  }
}

/** After {@link checkClients} has found no fault. */
function areClients(column: ArrayLike<unknown>): column is ArrayLike<ClientId> {
  return column.length > 0
}

interface Moments {
  readonly clock: RatingClock
  readonly until: number
  readonly path: (row: number) => string
}

function momentsOf(column: ArrayLike<unknown>, { clock, until, path }: Moments, faults: IssueCollector): Float64Array {
  const isTyped = column instanceof Float64Array || column instanceof Int32Array
  if (isTyped && !clock.dated && isWithin(column, until)) return new Float64Array(column)
  const time = new Float64Array(column.length)
  for (let row = 0; row < time.length; row++) {
    const moment = clock.read(column[row])
    if (moment === undefined) faults.add(clock.faultOf(column[row], path(row)))
    else if (moment > until) faults.add(lateIssue(clock.print(moment), clock.print(until), path(row)))
    else time[row] = moment
  }
  return time
}

function isWithin(column: Float64Array | Int32Array, until: number): boolean {
  const most = Math.min(until, Number.MAX_VALUE)
  for (let row = 0; row < column.length; row++) {
    if (!(column[row]! >= -Number.MAX_VALUE && column[row]! <= most)) return false
  }
  return true
}

function lateIssue(moment: string, until: string, path: string): Issue {
  const hint = 'Leave out what is known of later times, or say that observation ended later'
  return { code: 'OUT_OF_RANGE', path, expected: `a moment until observedUntil, ${until}`, received: moment, hint }
}

function statesOf(
  column: ArrayLike<unknown>,
  states: readonly string[],
  path: (row: number) => string,
  faults: IssueCollector,
): Int32Array {
  if (column instanceof Int32Array && areCodes(column, states.length)) return column.slice()
  const codes = new Map<unknown, number>(states.map((state, code) => [state, code]))
  const found = new Int32Array(column.length)
  let [previous, code]: [unknown, number | undefined] = [undefined, undefined]
  for (let row = 0; row < found.length; row++) {
    const cell = column[row]
    if (cell !== previous || code === undefined) {
      previous = cell
      code = typeof cell === 'number' && cell in states ? cell : codes.get(cell)
    }
    if (code === undefined) faults.add(stateIssue(cell, states, path(row)))
    else found[row] = code
  }
  return found
}

function areCodes(column: Int32Array, count: number): boolean {
  for (let row = 0; row < column.length; row++) if (column[row]! < 0 || column[row]! >= count) return false
  return true
}

function stateIssue(cell: unknown, states: readonly string[], path: string): Issue {
  const expected = `one of the states ${states.join(', ')}, or a place among them from 0 to ${states.length - 1}`
  return { code: 'OUT_OF_RANGE', path, expected, received: received(cell) }
}

function last(time: Float64Array): number {
  let latest = Number.NEGATIVE_INFINITY
  for (let row = 0; row < time.length; row++) if (time[row]! > latest) latest = time[row]!
  return latest
}
