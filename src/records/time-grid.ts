/**
 * Times as steps of one ascending table: what makes a likelihood cost as much as the calendar, not the clients.
 *
 * A log gives whole days. Columns of times are searched for the step they were made with: days, whole units, then
 * decimals of the unit; a time within 1e-9 of a step is that step. Where no step fits, every distinct time is one.
 *
 * @module
 */
import type { TimeUnit } from '../money/core.js'
import { daysPer } from '../money/core.js'
import type { Ranks } from './ranks.js'
import { rankNumbers, ranksBy, rankTable } from './ranks.js'

/** Two columns of times as steps: small whole numbers in the order of the times. */
export interface TimeGrid {
  readonly recency: Int32Array
  readonly age: Int32Array
  /** Step -> time in the base's unit; steps may be left out by both columns. */
  readonly timeOf: Float64Array
  /** The times that occur, ascending. */
  readonly times: Float64Array
  /** Step -> place in `times`, for steps that occur. */
  readonly placeOf: Int32Array
}

/** The grid of times in whole days >= 0. */
export function gridOfDays(recency: Int32Array, age: Int32Array, timeUnit: TimeUnit): TimeGrid {
  return gridOfSteps(recency, age, days => days / daysPer(timeUnit))
}

/** The grid of times >= 0 in the unit, by the coarsest step they share. */
export function gridOfTimes(recency: ArrayLike<number>, age: ArrayLike<number>, timeUnit: TimeUnit): TimeGrid {
  for (const stepsPerUnit of [daysPer(timeUnit), 1, 10, 100, 1000]) {
    const ageSteps = stepsOf(age, stepsPerUnit)
    const recencySteps = ageSteps && stepsOf(recency, stepsPerUnit)
    if (ageSteps && recencySteps) return gridOfSteps(recencySteps, ageSteps, steps => steps / stepsPerUnit)
  }
  return gridOfRanks(rankNumbers([recency, age]), time => time)
}

/** A column of steps as times. */
export function timesAt({ timeOf }: TimeGrid, steps: Int32Array): Float64Array {
  const column = new Float64Array(steps.length)
  for (let i = 0; i < column.length; i++) column[i] = timeOf[steps[i]!]!
  return column
}

const CLOSE = 1e-9
const MOST_STEPS = 2 ** 31 - 1

/** The column in whole steps, or `undefined` where a time is no whole number of them. */
function stepsOf(times: ArrayLike<number>, stepsPerUnit: number): Int32Array | undefined {
  const steps = new Int32Array(times.length)
  for (let i = 0; i < times.length; i++) {
    const exact = times[i]! * stepsPerUnit
    const whole = Math.round(exact)
    if (Math.abs(exact - whole) > CLOSE * whole || whole > MOST_STEPS) return undefined
    steps[i] = whole
  }
  return steps
}

/** A table longer than the data would cost more than sorting them. */
const ROOMY = 1 << 16

/** With fewer of the steps in use the tables made with them are shorter if those in use are numbered first. */
const LEAST_USE = 1 / 4

function gridOfSteps(recency: Int32Array, age: Int32Array, timeAt: (step: number) => number): TimeGrid {
  let largest = 0
  for (let i = 0; i < age.length; i++) largest = Math.max(largest, age[i]!)
  if (largest > ROOMY + 4 * age.length) return gridOfRanks(rankNumbers([recency, age]), timeAt)
  const table = rankTable([recency, age], largest)
  const { distinct, rankOf: placeOf } = table
  if (distinct.length < LEAST_USE * largest) return gridOfRanks(ranksBy(table, [recency, age]), timeAt)
  const timeOf = Float64Array.from(placeOf, (_, step) => timeAt(step))
  return { recency, age, timeOf, times: distinct.map(timeAt), placeOf }
}

function gridOfRanks({ distinct, columns: [recency, age] }: Ranks, timeAt: (step: number) => number): TimeGrid {
  const times = distinct.map(timeAt)
  return { recency: recency!, age: age!, timeOf: times, times, placeOf: Int32Array.from(times.keys()) }
}
