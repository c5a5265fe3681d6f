/**
 * Times as positions in one ascending table: what makes a likelihood cost as much as the calendar, not the clients.
 *
 * A log gives whole days. Columns of times are searched for the step they were made with: days, whole units, then
 * decimals of the unit; a time within 1e-9 of a step is that step. Where no step fits, every distinct time is kept.
 *
 * @module
 */
import type { TimeUnit } from '../money/index.js'
import { daysPer } from '../money/index.js'
import type { Ranks } from './ranks.js'
import { rankNumbers, rankWholes } from './ranks.js'

/** Two columns of times as positions in the table of those that occur. */
export interface TimeGrid {
  /** Ascending, in the base's unit. */
  readonly times: Float64Array
  readonly recency: Int32Array
  readonly age: Int32Array
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
  return grid(rankNumbers([recency, age]), time => time)
}

/** A column of positions as times. */
export function timesAt({ times }: TimeGrid, positions: Int32Array): Float64Array {
  const column = new Float64Array(positions.length)
  for (let i = 0; i < column.length; i++) column[i] = times[positions[i]!]!
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

function gridOfSteps(recency: Int32Array, age: Int32Array, timeOf: (steps: number) => number): TimeGrid {
  let largest = 0
  for (let i = 0; i < age.length; i++) largest = Math.max(largest, age[i]!)
  const narrow = largest <= ROOMY + 4 * age.length
  return grid(narrow ? rankWholes([recency, age], largest) : rankNumbers([recency, age]), timeOf)
}

function grid({ distinct, columns: [recency, age] }: Ranks, timeOf: (step: number) => number): TimeGrid {
  return { times: distinct.map(timeOf), recency: recency!, age: age! }
}
