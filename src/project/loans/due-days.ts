/**
 * The days on which periods of interest end, before any is moved off a holiday.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/index.js'
import { dayNumber, isoDate, lastDayOf } from '../../money/index.js'
import type { PeriodGrid } from '../../money/periods/period-grid.js'
import { dayGrid, monthGrid, rollDayOf } from '../../money/periods/period-grid.js'
import type { LoanPeriods } from './types.js'

/** Periods of a contract, as days. */
export interface DueDays {
  /** The day the first period would begin if it were whole; that of drawing where it is. */
  readonly wholeStart: DayNumber
  readonly ends: readonly DayNumber[]
  /** Whether the first period is as long as the others. */
  readonly firstIsWhole: boolean
  /** The end of a period some periods on from the first end; back where negative. */
  readonly endAfter: (periods: number) => DayNumber
}

const DAYS = { week: 7, day: 1 } as const
const KNOWN = ['count', 'every', 'firstDue', 'onMonthEnds', 'businessDays']

/**
 * Every end follows from one anchor, the first due day or that of drawing, so that none drifts.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for no instalments, or days beyond the year 9999; `INVALID_DATE`.
 */
export function dueDays(periods: LoanPeriods, from: DayNumber): DueDays {
  expectKnownKeys(periods, KNOWN, 'loan.periods')
  const count = expectInteger(periods.count, 'loan.periods.count', 1)
  const gridThrough = gridBy(periods)
  const { firstDue } = periods
  const anchor = firstDue === undefined ? from : dayNumber(firstDue, 'loan.periods.firstDue')
  if (firstDue !== undefined && anchor <= from) {
    reject('OUT_OF_RANGE', 'loan.periods.firstDue', `a day after ${isoDate(from)}`, isoDate(anchor))
  }
  if (firstDue !== undefined && gridThrough(from)(-1) === Number.NEGATIVE_INFINITY) {
    // The whole period that a first one of another length is compared with may begin before the day of drawing.
    reject('OUT_OF_RANGE', 'loan.from', 'a day at least one period after the beginning of year 1', isoDate(from))
  }
  expectMonthEnd(periods, anchor)
  const done = firstDue === undefined ? 1 : 0
  const grid = gridThrough(anchor)
  const endAfter = (k: number): DayNumber => grid(k + done)
  if (endAfter(count - 1) === Number.POSITIVE_INFINITY) {
    reject('OUT_OF_RANGE', 'loan.periods.count', 'due days up to the year 9999', count)
  }
  const wholeStart = endAfter(-1)
  return {
    wholeStart,
    ends: Array.from({ length: count }, (_, k) => endAfter(k)),
    firstIsWhole: wholeStart === from || (firstDue !== undefined && gridThrough(from)(1) === anchor),
    endAfter,
  }
}

/** Where periods meet, through any day. */
function gridBy({ every, onMonthEnds = false }: LoanPeriods): (anchor: DayNumber) => PeriodGrid {
  expectKnownKeys(every, ['value', 'unit'], 'loan.periods.every')
  const value = expectInteger(every.value, 'loan.periods.every.value', 1)
  const unit = expectOneOf(every.unit, ['month', 'week', 'day'], 'loan.periods.every.unit')
  if (unit === 'month') return anchor => monthGrid(anchor, value, rollDayOf(anchor, onMonthEnds))
  return anchor => dayGrid(anchor, value * DAYS[unit])
}

function expectMonthEnd({ onMonthEnds = false, every, firstDue }: LoanPeriods, anchor: DayNumber): void {
  if (typeof onMonthEnds !== 'boolean') reject('INVALID_TYPE', 'loan.periods.onMonthEnds', 'true or false', onMonthEnds)
  if (!onMonthEnds) return
  if (every.unit !== 'month') reject('CONFLICTING_OPTIONS', 'loan.periods.onMonthEnds', 'periods of months', every.unit)
  if (lastDayOf('month', anchor) === anchor) return
  const path = firstDue === undefined ? 'loan.from' : 'loan.periods.firstDue'
  const hint = 'Name the first due day as periods.firstDue where the loan is drawn within a month'
  reject('CONFLICTING_OPTIONS', path, 'the last day of a month', isoDate(anchor), hint)
}
