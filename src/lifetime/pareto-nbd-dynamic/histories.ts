/**
 * Distinct histories, each with the course of covariates it was made under: of the clients who share a course, those who
 * bought alike are one history.
 *
 * @module
 */
import { firstOfEach, refine } from './client-groups.js'
import type { Course } from './course.js'
import type { Span } from './courses.js'
import { coursesOf } from './courses.js'
import type { CovariateNames } from './covariate-columns.js'
import type { DatedRows } from './rows.js'

/** Distinct histories as columns, sorted by course. */
export interface DynamicHistories {
  readonly size: number
  readonly courses: readonly Course[]
  /** Which course each history has; ascending. */
  readonly course: Int32Array
  readonly frequency: Int32Array
  readonly recency: Float64Array
  readonly age: Float64Array
  /** How many clients have it. */
  readonly weight: Float64Array
  /** Client -> history. */
  readonly ofClient: Int32Array
}

/** The histories of rows. */
export function dynamicHistories(rows: DatedRows, names: CovariateNames, span: Span, path: string): DynamicHistories {
  const { courses, groups } = coursesOf(rows, names, span, path)
  const distinct = [rows.frequency, rows.recency].reduce(refine, groups)
  const clients = firstOfEach(distinct)
  const courseOf = clients.map(client => groups.of[client]!)
  const order = Int32Array.from(clients.keys()).sort((i, j) => courseOf[i]! - courseOf[j]!)
  const placeOf = new Int32Array(order.length)
  for (let place = 0; place < order.length; place++) placeOf[order[place]!] = place
  const ofClient = distinct.of.map(code => placeOf[code]!)
  const weight = new Float64Array(order.length)
  for (let i = 0; i < rows.size; i++) weight[ofClient[i]!]! += rows.weight === undefined ? 1 : rows.weight[i]!
  const column = (values: Float64Array): Float64Array => Float64Array.from(order, code => values[clients[code]!]!)
  return {
    size: order.length,
    courses,
    course: order.map(code => courseOf[code]!),
    frequency: Int32Array.from(column(rows.frequency)),
    recency: column(rows.recency),
    age: column(rows.age),
    weight,
    ofClient,
  }
}
