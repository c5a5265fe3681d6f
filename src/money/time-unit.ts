/**
 * Units of time: how long a model's day, week, month and year are, and how lengths convert.
 *
 * A model's year is 365.25 days and its month a twelfth of that; calendar months belong to cohort tables and to dated
 * cash flows only.
 *
 * @module
 */
import { expectObject, expectOneOf, expectPositive, reject } from '../errors/index.js'

/** The unit in which a base or a model counts time. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year'

/** A length of time with its own unit. */
export interface Duration {
  /** How many units; > 0. */
  readonly value: number
  readonly unit: TimeUnit
}

/** A length of time: a bare number in the model's own unit, or a number with its unit. */
export type Horizon = number | Duration

/** Every unit, shortest first. */
export const TIME_UNITS: readonly ['day', 'week', 'month', 'year'] = ['day', 'week', 'month', 'year']

/** The longest time that models compute with, in any unit: far beyond any history, and far from where doubles end. */
export const LONGEST_TIME = 1e100

const DAYS: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 }

/**
 * How many days one unit lasts.
 *
 * @example
 * import { daysPer } from 'clientele/money'
 * daysPer('month') // => 30.4375
 */
export function daysPer(unit: TimeUnit): number {
  return DAYS[expectTimeUnit(unit, 'unit')]
}

/**
 * One of the four units, or an error that lists them.
 *
 * @example
 * import { expectTimeUnit } from 'clientele/money'
 * expectTimeUnit('week', 'options.timeUnit') // => 'week'
 * expectTimeUnit('fortnight', 'options.timeUnit') // => Error OUT_OF_RANGE
 */
export function expectTimeUnit(unit: unknown, path: string): TimeUnit {
  return expectOneOf(unit, TIME_UNITS, path)
}

/**
 * A horizon as a number of the given unit.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` unless it is a number > 0 and at most 1e100, alone or with a
 * known unit.
 * @example
 * import { inUnits } from 'clientele/money'
 * inUnits({ value: 1, unit: 'year' }, 'month') // => 12
 * inUnits(39, 'week') // => 39
 */
export function inUnits(horizon: Horizon, unit: TimeUnit, path = 'horizon'): number {
  if (typeof horizon === 'number') return expectTime(horizon, path)
  if (typeof horizon !== 'object') return reject('INVALID_TYPE', path, 'a number or { value, unit }', horizon)
  const duration = expectObject(horizon, path)
  const value = expectPositive(duration['value'], `${path}.value`)
  const from = expectTimeUnit(duration['unit'], `${path}.unit`)
  return expectTime(from === unit ? value : (value * DAYS[from]) / daysPer(unit), `${path}.value`)
}

function expectTime(time: number, path: string): number {
  const known = expectPositive(time, path)
  return known <= LONGEST_TIME ? known : reject('OUT_OF_RANGE', path, `a number <= ${LONGEST_TIME}`, time)
}
