/**
 * The courses of covariates that clients live through, cut from a calendar.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { lastAtMost } from '../../numeric/core.js'
import type { ClientGroups } from './client-groups.js'
import { firstOfEach, groupEach, oneGroup, refine } from './client-groups.js'
import type { Course } from './course.js'
import type { CovariateColumn, CovariateNames } from './covariate-columns.js'
import { calendarSpanning, columnsOf, covariateOf, moves } from './covariate-columns.js'
import type { DatedRows } from './rows.js'

/** One course per group of clients. */
export interface Courses {
  readonly courses: readonly Course[]
  readonly groups: ClientGroups
}

/** How time is counted, and how far courses go on after the end of observation, in units of time. */
export interface Span {
  readonly daysPerUnit: number
  readonly beyond: number
}

/** Courses from the first purchase on. Clients of one age with the same values share one. */
export function coursesOf(rows: DatedRows, names: CovariateNames, span: Span, path: string): Courses {
  const purchase = columnsOf(names.purchase, rows, path)
  const dropout = columnsOf(names.dropout, rows, path)
  const columns = [...purchase, ...dropout]
  const groups = groupsOf(rows, columns)
  const moving = columns.filter(moves)
  const placed = moving.length === 0 ? STANDSTILL : placedIn(rows, span, path)
  const candidates = periodsToAsk(placed.starts, moving)
  const courses = Array.from(firstOfEach(groups), client => {
    const end = rows.age[client]! + span.beyond
    const firstDay = placed.firstDayOf(rows.age[client]!)
    const periods = changes(placed.starts, candidates, firstDay, firstDay + end * span.daysPerUnit, moving, client)
    const times = Float64Array.of(...periods.map(period => (placed.starts[period]! - firstDay) / span.daysPerUnit), end)
    times[0] = 0
    return { times, purchase: valuesOn(periods, purchase, client), dropout: valuesOn(periods, dropout, client) }
  })
  return { courses, groups }
}

/** Periods, and where in them the time of a client begins. */
interface Placed {
  readonly starts: Int32Array
  readonly firstDayOf: (age: number) => number
}

/** Where nothing moves there is one period without end. */
const STANDSTILL: Placed = { starts: /* @__PURE__ */ new Int32Array(1), firstDayOf: () => 0 }

/** The calendar's periods, which must span everybody's time. */
function placedIn(rows: DatedRows, { daysPerUnit, beyond }: Span, path: string): Placed {
  const { observedUntil } = rows
  if (observedUntil === undefined) {
    return reject('MISSING_VALUE', `${path}.observedUntil`, 'the day on which observation ends', observedUntil)
  }
  const firstDayOf = (age: number): number => wholeDay(observedUntil - age * daysPerUnit)
  const oldest = rows.age.reduce((most, age) => Math.max(most, age), 0)
  const { starts } = calendarSpanning(rows, firstDayOf(oldest), observedUntil + beyond * daysPerUnit, path)
  return { starts, firstDayOf }
}

const ROUNDING = 1e-6

/** Whole but for rounding where times were made of days. */
function wholeDay(day: number): number {
  const whole = Math.round(day)
  return Math.abs(day - whole) < ROUNDING ? whole : day
}

function groupsOf(rows: DatedRows, columns: readonly CovariateColumn[]): ClientGroups {
  const ofClient = columns.filter(({ perClient }) => perClient > 0)
  if (ofClient.some(moves)) return groupEach(rows.size)
  return [rows.age, ...new Set(ofClient.map(({ column }) => column))].reduce(refine, oneGroup(rows.size))
}

/** The periods in which a value may be new: where all clients share them, it is known for all. */
function periodsToAsk(starts: Int32Array, moving: readonly CovariateColumn[]): Int32Array {
  const periods = Int32Array.from(starts.keys())
  if (moving.some(({ perClient }) => perClient > 0)) return periods
  return periods.filter(period => period > 0 && isNew(moving, 0, period))
}

function isNew(moving: readonly CovariateColumn[], client: number, period: number): boolean {
  for (const column of moving) {
    if (covariateOf(column, client, period) !== covariateOf(column, client, period - 1)) return true
  }
  return false
}

/** The period of a day, and those until before another in which some value is new. */
function changes(
  starts: Int32Array,
  candidates: Int32Array,
  from: number,
  until: number,
  moving: readonly CovariateColumn[],
  client: number,
): readonly number[] {
  const first = Math.max(0, lastAtMost(starts, from))
  const found = [first]
  for (const period of candidates) {
    if (period <= first) continue
    if (starts[period]! >= until) break
    if (isNew(moving, client, period)) found.push(period)
  }
  return found
}

function valuesOn(periods: readonly number[], columns: readonly CovariateColumn[], client: number): Float64Array {
  return Float64Array.from(periods.flatMap(period => columns.map(column => covariateOf(column, client, period))))
}
