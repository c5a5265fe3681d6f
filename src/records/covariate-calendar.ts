/**
 * What changes with the calendar and moves clients to buy or to leave: seasons, prices, campaigns. One number per period,
 * the same for all clients or each client's own; a number holds from its period's first day until the next period begins.
 *
 * @module
 */
import { collectIssues, expectInteger, expectKnownKeys, expectObject, reject } from '../errors/index.js'
import type { DateInput, DayNumber } from '../money/core.js'
import { dayNumber, isoDate } from '../money/core.js'
import { checkCells } from './summary-columns.js'

/** Values by period. At least one column of either kind. */
export interface CalendarColumns {
  /** The same for all clients: by name, one finite number per period. */
  readonly columns?: Readonly<Record<string, ArrayLike<number>>>
  /** Each client's own: by name, the periods of the first client, then those of the second, in the order of the base. */
  readonly clientColumns?: Readonly<Record<string, ArrayLike<number>>>
}

/** Periods of one length; there are as many as the columns have values. */
export interface EvenPeriods extends CalendarColumns {
  /** The first day of the first period. */
  readonly start: DateInput
  /** How many days each period lasts; a whole number >= 1. */
  readonly periodDays: number
}

/** Periods of any lengths, each up to the day before the next one. */
export interface DatedPeriods extends CalendarColumns {
  /** The first day of each period, ascending: dates, or whole UTC days since 1970-01-01 in an `Int32Array`. */
  readonly starts: ArrayLike<DateInput> | Int32Array
  /** The last day of the last period. */
  readonly until: DateInput | DayNumber
}

/** A calendar as a caller writes it. */
export type CalendarInput = EvenPeriods | DatedPeriods

/** The same, checked: what a base holds. */
export interface CovariateCalendar {
  /** The first day of each period, ascending. */
  readonly starts: Int32Array
  /** The last day of the last period. */
  readonly until: DayNumber
  readonly columns: Readonly<Record<string, Float64Array>>
  readonly clientColumns: Readonly<Record<string, Float64Array>>
}

/** The calendar of some clients. */
export function gatheredCalendar(calendar: CovariateCalendar, rows: Int32Array): CovariateCalendar {
  const periods = calendar.starts.length
  const own = Object.entries(calendar.clientColumns).map(([name, column]): [string, Float64Array] => {
    const cells = new Float64Array(rows.length * periods)
    for (let i = 0; i < rows.length; i++) {
      cells.set(column.subarray(rows[i]! * periods, (rows[i]! + 1) * periods), i * periods)
    }
    return [name, cells]
  })
  return Object.freeze({ ...calendar, clientColumns: Object.freeze(Object.fromEntries(own)) })
}

const COLUMNS = ['columns', 'clientColumns']

/** The calendar of so many clients. */
export function calendarOf(input: CalendarInput, clients: number, path: string): CovariateCalendar {
  const given = expectObject(input, path)
  const columns = expectObject(given['columns'] ?? {}, `${path}.columns`)
  const own = expectObject(given['clientColumns'] ?? {}, `${path}.clientColumns`)
  const names = [...Object.keys(columns), ...Object.keys(own)]
  if (names.length === 0) reject('EMPTY_INPUT', `${path}.columns`, 'at least one column', input.columns)
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (twice !== undefined) reject('CONFLICTING_OPTIONS', `${path}.clientColumns.${twice}`, 'a name of its own', twice)
  const period =
    'starts' in input ? datedPeriods(input, path) : evenPeriods(input, periodsIn(columns, own, clients), path)
  const periods = period.starts.length
  const checked = {
    ...period,
    columns: checkedColumns(columns, periods, `${path}.columns`),
    clientColumns: checkedColumns(own, periods * clients, `${path}.clientColumns`),
  }
  if (periods === 0) reject('EMPTY_INPUT', `${path}.columns`, 'columns of at least one period', input.columns)
  return Object.freeze(checked)
}

type Periods = Pick<CovariateCalendar, 'starts' | 'until'>
type Given = Readonly<Record<string, unknown>>

function evenPeriods(input: EvenPeriods, periods: number, path: string): Periods {
  expectKnownKeys(input, ['start', 'periodDays', ...COLUMNS], path)
  const start = dayNumber(input.start, `${path}.start`)
  const length = expectInteger(input.periodDays, `${path}.periodDays`, 1, LONGEST_PERIOD)
  const until = start + length * periods - 1
  if (until > LAST_DAY) reject('OUT_OF_RANGE', `${path}.periodDays`, `periods until ${isoDate(LAST_DAY)}`, length)
  return { starts: Int32Array.from({ length: periods }, (_, i) => start + i * length), until }
}

function datedPeriods(input: DatedPeriods, path: string): Periods {
  expectKnownKeys(input, ['starts', 'until', ...COLUMNS], path)
  const { starts: given } = input
  if (typeof given !== 'object' || given === null || !('length' in given) || given.length === 0) {
    return reject('EMPTY_INPUT', `${path}.starts`, 'at least one date', given)
  }
  const starts =
    given instanceof Int32Array
      ? given.slice()
      : Int32Array.from(given, (date, i) => dayNumber(date, `${path}.starts[${i}]`))
  const until =
    typeof input.until === 'number'
      ? expectInteger(input.until, `${path}.until`, FIRST_DAY, LAST_DAY)
      : dayNumber(input.until, `${path}.until`)
  for (let i = 0; i < starts.length; i++) {
    const next = i + 1 < starts.length ? starts[i + 1]! : until + 1
    if (starts[i]! >= next) {
      const expected = i + 1 < starts.length ? 'dates that ascend' : 'a last day on or after the last start'
      reject(
        'OUT_OF_RANGE',
        i + 1 < starts.length ? `${path}.starts[${i + 1}]` : `${path}.until`,
        expected,
        isoDate(next),
      )
    }
  }
  return { starts, until }
}

/** As many periods as a column has values. */
function periodsIn(columns: Given, own: Given, clients: number): number {
  const [first] = Object.values(columns)
  if (hasLength(first)) return first.length
  const [firstOwn] = Object.values(own)
  return hasLength(firstOwn) ? Math.ceil(firstOwn.length / clients) : 0
}

function checkedColumns(columns: Given, cells: number, path: string): Readonly<Record<string, Float64Array>> {
  const checked = Object.entries(columns).map(([name, column]): [string, Float64Array] => {
    if (!hasLength(column)) return reject('INVALID_TYPE', `${path}.${name}`, 'a column of numbers', column)
    if (column.length !== cells) reject('LENGTH_MISMATCH', `${path}.${name}`, `${cells} values`, column.length)
    const faults = collectIssues()
    checkCells(column, `${path}.${name}`, Number.isFinite, 'a finite number', faults)
    faults.throwIfAny()
    return [name, Float64Array.from(column, Number)]
  })
  return Object.freeze(Object.fromEntries(checked))
}

function hasLength(column: unknown): column is ArrayLike<unknown> {
  return typeof column === 'object' && column !== null && 'length' in column && typeof column.length === 'number'
}

const LONGEST_PERIOD = 36_525
/** 0001-01-01 and 9999-12-31, between which dates lie. */
const FIRST_DAY = -719_162
const LAST_DAY = 2_932_896
