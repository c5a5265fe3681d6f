/**
 * Who was in which state from when to when, and where to then: what estimators of exact times read.
 *
 * @module
 */
import { collectIssues, expectFinite, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import { columnLength } from '../columns.js'

/** Stays in states as columns of equal length; one row from entering a state (or being seen) to leaving it (or the end). */
export interface StateSpells {
  /** Place of the state among the states, from 0. */
  readonly from: ArrayLike<number>
  /** Place of the state that the stay ended in; −1 where it was still going on when last seen (right censoring). */
  readonly to: ArrayLike<number>
  /** Since when the stay was seen, a finite number: later than it began, where one was not watched from then (left truncation). */
  readonly enter: ArrayLike<number>
  /** Until when, > `enter`. */
  readonly leave: ArrayLike<number>
}

/** Between which moments stays are read. */
export interface SpellWindow {
  /** The first moment, not itself included; by default the earliest `enter`. */
  readonly start?: number
  /** The last moment, included; by default the latest `leave`. */
  readonly end?: number
}

/** No state: the end of a stay that was not seen to end. */
export const CENSORED = -1

const COLUMNS = ['from', 'to', 'enter', 'leave'] as const

/** Checked columns and the window. */
export interface CheckedSpells {
  readonly size: number
  readonly start: number
  readonly end: number
}

/** The number of rows and the window, or one error for the first ten faults. */
export function expectSpells(spells: StateSpells, states: number, window: SpellWindow): CheckedSpells {
  expectKnownKeys(expectObject(spells, 'spells'), COLUMNS, 'spells')
  const size = columnLength(spells.from, 'spells.from')
  if (size === 0) reject('EMPTY_INPUT', 'spells.from', 'at least one row', spells.from)
  for (const field of COLUMNS) {
    const length = columnLength(spells[field], `spells.${field}`)
    if (length !== size) reject('LENGTH_MISMATCH', `spells.${field}`, `${size} numbers, like spells.from`, length)
  }
  const faults = collectIssues()
  const fault = (field: string, row: number, expected: string, cell: unknown): void =>
    faults.add({ code: 'OUT_OF_RANGE', path: `spells.${field}[${row}]`, expected, received: received(cell) })
  const { from, to, enter, leave } = spells
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < size; row++) {
    const [state, next, begin, end] = [from[row]!, to[row]!, enter[row]!, leave[row]!]
    if (!isPlace(state, 0, states)) fault('from', row, placesUpTo(0, states), state)
    if (!isPlace(next, CENSORED, states) || next === state) {
      fault('to', row, `${placesUpTo(CENSORED, states)} that is not the state left`, next)
    }
    if (!Number.isFinite(begin)) fault('enter', row, 'a finite number', begin)
    else if (!(Number.isFinite(end) && end > begin)) fault('leave', row, `a finite number > ${begin}`, end)
    else {
      if (begin < first) first = begin
      if (end > last) last = end
    }
  }
  faults.throwIfAny()
  const start = window.start === undefined ? first : expectFinite(window.start, 'options.start')
  const end = window.end === undefined ? last : expectFinite(window.end, 'options.end')
  if (!(end > start)) reject('OUT_OF_RANGE', 'options.end', `a moment after the start, ${start}`, end)
  return { size, start, end }
}

function isPlace(cell: unknown, least: number, states: number): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell < states
}

function placesUpTo(least: number, states: number): string {
  return `the place of a state, a whole number from ${least} to ${states - 1},`
}
