/**
 * Times to an event at the door: every bad cell is counted, the first ten are named, and what is left is columns of numbers.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import type { TimeUnit } from '../../money/core.js'
import { expectTimeUnit } from '../../money/core.js'
import type { FINITE } from '../columns.js'
import { columnLength, VALUE, WEIGHT } from '../columns.js'
import { isBinary, isInRange } from './typed-cells.js'
import type { CompetingDurations, Durations } from './types.js'

/** Rows as methods read them, in the order in which they came; typed columns are the caller's own, and read only. */
export interface CheckedTimes {
  readonly unit: TimeUnit
  /** How many rows; >= 1. */
  readonly size: number
  readonly duration: Float64Array
  /** Where a row entered later than at the start; absent where none did. */
  readonly entry?: Float64Array
  /** Absent where each row counts once. */
  readonly weights?: Float64Array
}

/** {@link Durations}, checked. */
export interface CheckedDurations extends CheckedTimes {
  /** 1 where the event came. */
  readonly event: Uint8Array
}

/** {@link CompetingDurations}, checked. */
export interface CheckedEndings extends CheckedTimes {
  /** 0 where none came, else its place in `endings`, from 1. */
  readonly ending: Uint16Array
  readonly endings: readonly string[]
}

const FIELDS = ['unit', 'duration', 'entry', 'weights']
/** More endings than these are no endings but clients. */
const MOST_ENDINGS = 255

/** Durations that come from anywhere, checked. */
export function expectDurations(durations: Durations, path = 'durations'): CheckedDurations {
  expectKnownKeys(expectObject(durations, path), [...FIELDS, 'event'], path)
  const times = expectTimes(durations, path)
  const cells = sized(durations.event, times.size, `${path}.event`, 'a column of 0 and 1')
  if (cells instanceof Uint8Array && isBinary(cells)) return { ...times, event: cells }
  const event = new Uint8Array(times.size)
  const faults = collectIssues()
  for (let i = 0; i < times.size; i++) {
    const cell: unknown = cells[i]
    if (cell === 1 || cell === true) event[i] = 1
    else if (cell !== 0 && cell !== false) faults.add(fault(`${path}.event[${i}]`, '0, 1, false or true', cell))
  }
  faults.throwIfAny()
  return { ...times, event }
}

/** Durations with competing endings that come from anywhere, checked. */
export function expectEndings(durations: CompetingDurations, path = 'durations'): CheckedEndings {
  expectKnownKeys(expectObject(durations, path), [...FIELDS, 'ending', 'endings'], path)
  const times = expectTimes(durations, path)
  const cells = sized(durations.ending, times.size, `${path}.ending`, 'a column of names and nulls')
  const given = durations.endings === undefined ? undefined : namesOf(durations.endings, `${path}.endings`)
  const places = new Map<unknown, number>(given?.map((name, at) => [name, at + 1]))
  const found = new Set<string>()
  const faults = collectIssues()
  for (let i = 0; i < times.size; i++) {
    const cell: unknown = cells[i]
    if (cell === null) continue
    const isName = typeof cell === 'string' && cell !== ''
    if (given === undefined ? isName : places.has(cell)) {
      if (isName) found.add(cell)
    } else faults.add(fault(`${path}.ending[${i}]`, given === undefined ? 'a name or null' : among(given), cell))
  }
  faults.throwIfAny()
  const endings = given ?? [...found].sort()
  if (endings.length > MOST_ENDINGS)
    reject('OUT_OF_RANGE', `${path}.ending`, `at most ${MOST_ENDINGS} endings`, endings.length)
  if (given === undefined) for (const [at, name] of endings.entries()) places.set(name, at + 1)
  const ending = Uint16Array.from(Array.from(cells), cell => places.get(cell) ?? NONE)
  return { ...times, ending, endings }
}

/** The place of a row that did not end. */
const NONE = 0

/** What all times have in common. */
function expectTimes(given: Omit<Durations, 'event'>, path: string): CheckedTimes {
  const unit = expectTimeUnit(given.unit, `${path}.unit`)
  const size = columnLength(given.duration, `${path}.duration`)
  if (size === 0) reject('EMPTY_INPUT', `${path}.duration`, 'at least one duration', given.duration)
  const duration = numbersOf(given.duration, size, `${path}.duration`, VALUE)
  const entry = given.entry === undefined ? undefined : numbersOf(given.entry, size, `${path}.entry`, VALUE)
  if (entry !== undefined) checkEntries(entry, duration, `${path}.entry`)
  const weights = given.weights === undefined ? undefined : numbersOf(given.weights, size, `${path}.weights`, WEIGHT)
  if (weights?.every(weight => weight === 0))
    reject('OUT_OF_RANGE', `${path}.weights`, 'a weight > 0 somewhere', weights)
  return {
    unit,
    size,
    duration,
    ...(entry?.some(time => time > 0) ? { entry } : {}),
    ...(weights === undefined ? {} : { weights }),
  }
}

/** Who enters after the start must be seen for some time; who was there from the start may end on the first day. */
function checkEntries(entry: Float64Array, duration: Float64Array, path: string): void {
  const faults = collectIssues()
  for (let i = 0; i < entry.length; i++) {
    const time = entry[i]!
    if (time === 0 || time < duration[i]!) continue
    faults.add(fault(`${path}[${i}]`, `a time before the duration (${duration[i]})`, time))
  }
  faults.throwIfAny()
}

function numbersOf(column: ArrayLike<number>, size: number, path: string, rule: typeof FINITE): Float64Array {
  const cells = sized(column, size, path, 'a column of numbers')
  if (cells instanceof Float64Array && isInRange(cells, SURELY_GOOD)) return cells
  const numbers = new Float64Array(size)
  const faults = collectIssues()
  for (let i = 0; i < size; i++) {
    const cell: unknown = cells[i]
    if (typeof cell === 'number' && rule.isGood(cell)) numbers[i] = cell
    else faults.add(fault(`${path}[${i}]`, rule.expected, cell))
  }
  faults.throwIfAny()
  return numbers
}

/** Up to here a number is good by either rule. */
const SURELY_GOOD = 1e200

function sized<T>(column: ArrayLike<T>, size: number, path: string, expected: string): ArrayLike<T> {
  const length = columnLength(column, path, expected)
  if (length !== size) reject('LENGTH_MISMATCH', path, `${size} cells, like durations`, length)
  return column
}

function namesOf(names: unknown, path: string): readonly string[] {
  if (!Array.isArray(names) || names.length === 0) return reject('INVALID_TYPE', path, 'a list of names', names)
  const known = new Set<string>()
  for (const [at, name] of names.entries()) {
    if (typeof name !== 'string' || name === '') reject('INVALID_TYPE', `${path}[${at}]`, 'a name', name)
    if (known.has(name)) reject('CONFLICTING_OPTIONS', `${path}[${at}]`, 'a name that none before it has', name)
    known.add(name)
  }
  return [...known]
}

function among(names: readonly string[]): string {
  return `null or one of ${names.map(name => JSON.stringify(name)).join(', ')}`
}

function fault(path: string, expected: string, cell: unknown): Issue {
  return { code: 'OUT_OF_RANGE', path, expected, received: received(cell) }
}
