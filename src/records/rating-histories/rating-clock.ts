/**
 * How the rows of one input say moments: as dates, which count in days, or as numbers of a unit.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { ClienteleError, expectFinite, received, reject } from '../../errors/index.js'
import type { TimeUnit } from '../../money/core.js'
import { dateIssue, expectTimeUnit, isoDate, parseDay } from '../../money/core.js'
import { wholeDay } from '../order-input.js'

/** Reads moments. */
export interface RatingClock {
  readonly dated: boolean
  readonly timeUnit: TimeUnit
  /** The moment of an option. */
  momentOf(value: unknown, path: string): number
  /** The moment of a cell; `undefined` where it is none. */
  read(cell: unknown): number | undefined
  faultOf(cell: unknown, path: string): Issue
  /** A moment as a reader writes it. */
  print(moment: number): string
}

/** The clock of dates; `wholeDays` where cells are days since 1970-01-01. */
export function datedClock(timeUnit: unknown, wholeDays: boolean): RatingClock {
  if (timeUnit !== undefined) {
    reject('CONFLICTING_OPTIONS', 'options.timeUnit', 'no unit, as rows have dates', timeUnit)
  }
  return {
    dated: true,
    timeUnit: 'day',
    momentOf: dayOfOption,
    read: wholeDays ? wholeDay : parseDay,
    faultOf: dateIssue,
    print: isoDate,
  }
}

/** The clock of numbers. */
export function numericClock(timeUnit: unknown): RatingClock {
  return {
    dated: false,
    timeUnit: expectTimeUnit(timeUnit, 'options.timeUnit'),
    momentOf: expectFinite,
    read: cell => (typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined),
    faultOf: (cell, path) => ({
      code: 'OUT_OF_RANGE',
      path,
      expected: 'a finite number',
      received: received(cell),
    }),
    print: String,
  }
}

/** A moment of histories, as options of what reads them say it: a date or a day number, or a number of the unit. */
export function ratingMoment(dated: boolean, value: unknown, path: string): number {
  return dated ? dayOfOption(value, path) : expectFinite(value, path)
}

function dayOfOption(value: unknown, path: string): number {
  const day = Number.isInteger(value) ? wholeDay(value) : parseDay(value)
  if (day === undefined) throw new ClienteleError(dateIssue(value, path))
  return day
}
