/**
 * The courses of covariates that clients live through, cut from a calendar.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
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
  const courses = Array.from(firstOfEach(groups), client => {
    const end = rows.age[client]! + span.beyond
    const firstDay = placed.firstDayOf(rows.age[client]!)
    const periods = changes(placed.starts, firstDay, firstDay + end * span.daysPerUnit, moving, client)
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

/** The periods from one day to before another in which some value is new. */
function changes(
  starts: Int32Array,
  from: number,
  until: number,
  moving: readonly CovariateColumn[],
  client: number,
): readonly number[] {
  let first = 0
  while (first + 1 < starts.length && starts[first + 1]! <= from) first++
  const found = [first]
  for (let period = first + 1; period < starts.length && starts[period]! < until; period++) {
    const isNew = (column: CovariateColumn): boolean =>
      covariateOf(column, client, period) !== covariateOf(column, client, period - 1)
    if (moving.some(isNew)) found.push(period)
  }
  return found
}

function valuesOn(periods: readonly number[], columns: readonly CovariateColumn[], client: number): Float64Array {
  return Float64Array.from(periods.flatMap(period => columns.map(column => covariateOf(column, client, period))))
}
