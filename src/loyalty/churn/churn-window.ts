/**
 * Who was a client on a day, and had left within a time after it: outcomes for a model that may only know what was known on the day.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { deepFreeze } from '../../model/index.js'
import type { DateInput, DayNumber, Horizon } from '../../money/core.js'
import { dateIssue, dayNumber, isoDate, parseDay } from '../../money/core.js'
import { columnLength } from '../../statistics/columns.js'
import { proportionInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { horizonEnds } from './horizon-end.js'

/** A column of dates; null where there is none. */
export type DateColumn = ArrayLike<DateInput | null | undefined>

/** When each client came and went; one cell a client. */
export interface ClientDates {
  /** Since when it is a client. */
  readonly since: ArrayLike<DateInput>
  /** When it left of its own accord; null while it has not. */
  readonly left: DateColumn
  /** When it went out of sight for another reason (its loan matured, its portfolio was sold); null where it did not. */
  readonly lostSight?: DateColumn
}

/** The day and the time after it. */
export interface ChurnWindowOptions {
  /** The day as of which clients, and whatever tells of them, are known. */
  readonly asOf: DateInput
  /** How long after it is looked at: in days, or with its unit. Whole months and years are those of the calendar. */
  readonly horizon: Horizon
  /** The last whole day that was watched; not before the horizon ends. */
  readonly observedUntil: DateInput
  /** Nominal probability of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Clients of the day, and what became of them. */
export interface ChurnWindow {
  readonly asOf: string
  /** The last day looked at. */
  readonly until: string
  /** Places of the clients whose outcome is known, in the order given: take these cells of every column. */
  readonly rows: readonly number[]
  /** One per row: 1 who left by `until`, 0 who was still a client. */
  readonly churned: readonly number[]
  /** Clients of the day that went out of sight within the horizon, and had not left: whether they would have is not known, and they are left out. */
  readonly outOfSight: number
  /** Who was no client on the day: had not come yet, had left, or was out of sight. */
  readonly others: number
  /** Churned among `rows`; absent without any. */
  readonly share?: { readonly value: number; readonly interval: Interval }
  /** The share if all who went out of sight would have stayed, and if all would have left; absent as `share` is. */
  readonly bounds?: { readonly lower: number; readonly upper: number }
}

/**
 * The outcomes of a window of time, for `churnProbability.fit`: whoever was a client on the day, and whether it had left by the end.
 *
 * Who goes out of sight within the window is neither a client that stayed nor one that left: it is left out and counted. `bounds`
 * say how much that can matter. Where it is many, a survival model takes them in as they are.
 *
 * @throws ClienteleError `INVALID_DATE` naming the first ten cells at fault; `LENGTH_MISMATCH`; `INCONSISTENT_HISTORY` for who left
 * before it came; `OUT_OF_RANGE` for a horizon that ends after the last day watched.
 * @example
 * import { churnWindow } from 'clientele/loyalty'
 * const window = churnWindow(
 *   {
 *     since: ['2022-01-01', '2023-05-01', '2024-08-01', '2021-03-01', '2020-01-01'],
 *     left: ['2024-09-30', null, null, null, '2024-02-01'],
 *     lostSight: [null, null, null, '2024-10-15', null],
 *   },
 *   { asOf: '2024-06-30', horizon: { value: 6, unit: 'month' }, observedUntil: '2025-01-31' },
 * )
 * window.rows // => [ 0, 1 ]
 * window.churned // => [ 1, 0 ]
 * window.outOfSight // => 1
 * window.bounds // => { lower: 0.3333333333333333, upper: 0.6666666666666666 }
 */
export function churnWindow(clients: ClientDates, options: ChurnWindowOptions): ChurnWindow {
  expectKnownKeys(expectObject(options, 'options'), ['asOf', 'horizon', 'observedUntil', 'level'], 'options')
  const level = expectLevel(options.level)
  const asOf = dayNumber(options.asOf, 'options.asOf')
  const until = horizonEnds(options.horizon, 'options.horizon')(asOf)
  const watched = dayNumber(options.observedUntil, 'options.observedUntil')
  if (until > watched) {
    reject('OUT_OF_RANGE', 'options.horizon', 'a time that ends by options.observedUntil', options.horizon, NOT_YET)
  }
  const { since, left, lostSight } = readDates(clients)
  const rows: number[] = []
  const churned: number[] = []
  let outOfSight = 0
  for (const [row, start] of since.entries()) {
    const end = Math.min(left[row]!, lostSight[row]!)
    if (start > asOf || end <= asOf) continue
    const isGone = left[row]! <= until && left[row]! <= lostSight[row]!
    if (!isGone && lostSight[row]! <= until) outOfSight++
    else {
      rows.push(row)
      churned.push(isGone ? 1 : 0)
    }
  }
  const gone = churned.reduce((sum, one) => sum + one, 0)
  const known = rows.length
  const all = known + outOfSight
  return deepFreeze({
    asOf: isoDate(asOf),
    until: isoDate(until),
    rows,
    churned,
    outOfSight,
    others: since.length - all,
    ...(known > 0 && {
      share: { value: gone / known, interval: proportionInterval(gone, known, { level }) },
      bounds: { lower: gone / all, upper: (gone + outOfSight) / all },
    }),
  })
}

const NOT_YET = 'What has not been watched to its end is no outcome yet'

type Days = readonly DayNumber[]

function readDates(clients: ClientDates): { readonly since: Days; readonly left: Days; readonly lostSight: Days } {
  expectKnownKeys(expectObject(clients, 'clients'), ['since', 'left', 'lostSight'], 'clients')
  const size = columnLength(clients.since, 'clients.since', 'a column of dates')
  if (size === 0) reject('EMPTY_INPUT', 'clients.since', 'at least one client', clients.since)
  const faults = collectIssues()
  const days = (name: 'since' | 'left' | 'lostSight', column: DateColumn): Days => {
    const path = `clients.${name}`
    const length = columnLength(column, path, 'a column of dates')
    if (length !== size) reject('LENGTH_MISMATCH', path, `${size} dates, one per client`, length)
    return Array.from(column, (cell, row) => {
      if (name !== 'since' && (cell === null || cell === undefined)) return NEVER
      const day = parseDay(cell)
      if (day === undefined) faults.add(dateIssue(cell, `${path}[${row}]`))
      return day === undefined ? NEVER : day
    })
  }
  const { lostSight } = clients
  const read = {
    since: days('since', clients.since),
    left: days('left', clients.left),
    lostSight: lostSight === undefined ? Array.from({ length: size }, () => NEVER) : days('lostSight', lostSight),
  }
  for (const [row, start] of read.since.entries()) {
    for (const name of ['left', 'lostSight'] as const) {
      if (read[name][row]! >= start || start === NEVER) continue
      const expected = 'a day on or after the first'
      faults.add({
        code: 'INCONSISTENT_HISTORY',
        path: `clients.${name}[${row}]`,
        expected,
        received: isoDate(read[name][row]!),
      })
    }
  }
  faults.throwIfAny()
  return read
}

const NEVER = Number.POSITIVE_INFINITY
