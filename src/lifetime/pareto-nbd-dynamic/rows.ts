/**
 * What verbs read: a base with its covariates and its calendar, or one client with its own.
 *
 * @module
 */
import { expectFinite, expectObject, reject } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import type { CalendarInput, ClientHistory, CovariateCalendar, PurchaseDays } from '../../records/core.js'
import { calendarOf } from '../../records/covariate-calendar.js'
import { historyOf } from '../foundation/index.js'

/** One client whose rates move with the calendar. */
export interface DatedHistory extends ClientHistory {
  /** The day on which observation ends: `age` before it the client bought first. Needed where a calendar is. */
  readonly observedUntil?: DateInput
  /** What changes with the calendar; `clientColumns` are those of this client alone. */
  readonly calendar?: CalendarInput
  /** The days of all its purchases, the first included; for `logLikelihood` only. */
  readonly purchaseDays?: readonly DateInput[]
}

/** Rows of clients with what moves them; every base is one. */
export interface DatedRows {
  readonly size: number
  readonly frequency: Float64Array
  readonly recency: Float64Array
  readonly age: Float64Array
  readonly weight?: Float64Array
  readonly covariates?: Readonly<Record<string, Float64Array>>
  readonly calendar?: CovariateCalendar
  /** The day on which observation ends; absent where nobody has said. */
  readonly observedUntil?: DayNumber
  readonly purchaseDays?: PurchaseDays
}

/** One client as rows, checked. */
export function rowsOf(client: DatedHistory): DatedRows {
  const { times, frequency, recency, age } = historyOf(client)
  const { covariates, calendar, observedUntil, purchaseDays } = client
  return {
    size: 1,
    frequency: Float64Array.from(frequency),
    recency: Float64Array.of(times[recency[0]!]!),
    age: Float64Array.of(times[age[0]!]!),
    ...(covariates === undefined ? {} : { covariates: columnsOfOne(covariates) }),
    ...(calendar === undefined ? {} : { calendar: calendarOf(calendar, 1, 'client.calendar') }),
    ...(observedUntil === undefined ? {} : { observedUntil: dayNumber(observedUntil, 'client.observedUntil') }),
    ...(purchaseDays === undefined ? {} : { purchaseDays: daysOfOne(purchaseDays) }),
  }
}

function columnsOfOne(covariates: Readonly<Record<string, number>>): Record<string, Float64Array> {
  const entries = Object.entries(expectObject(covariates, 'client.covariates'))
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Float64Array.of(expectFinite(value, `client.covariates.${name}`))]),
  )
}

function daysOfOne(dates: readonly DateInput[]): PurchaseDays {
  if (!Array.isArray(dates)) return reject('INVALID_TYPE', 'client.purchaseDays', 'an array of dates', dates)
  const day = Int32Array.from(dates, (date, i) => dayNumber(date, `client.purchaseDays[${i}]`))
  return { start: Int32Array.of(0, day.length), day }
}
