/**
 * The histories that clients of one age can have: how often they came back, and when they came last.
 *
 * @module
 */
import { expectInteger, expectPositive, reject } from '../errors/index.js'
import { daysPer } from '../money/core.js'
import type { ClientHistory, CustomerBase } from '../records/core.js'
import { quantiles } from '../statistics/index.js'
import { roundStep } from './holdout-bins.js'

/** Which histories are drawn. */
export interface RecencyFrequencyGridOptions {
  /** Of all clients drawn, in the base's unit; > 0. By default that of the oldest client of the base. */
  readonly age?: number
  /**
   * The largest number of repeat purchases; a whole number from 1 to 200. By default that of all clients of the base but one
   * in two hundred, 30 at most.
   */
  readonly upTo?: number
  /** Between two recencies, in the base's unit; > 0. By default a round length of which there are at most 40. */
  readonly step?: number
}

export const GRID_KEYS: readonly (keyof RecencyFrequencyGridOptions)[] = ['age', 'upTo', 'step']
const MOST_ROWS = 40

/** One client per cell; what no log can show (a repeat purchase at recency 0, two on one day) is left out. */
export function recencyFrequencyGrid(
  base: CustomerBase,
  options: RecencyFrequencyGridOptions,
): readonly ClientHistory[] {
  const age = options.age === undefined ? base.age.reduce((most, time) => Math.max(most, time), 0) : options.age
  expectPositive(age, 'options.age')
  const upTo =
    options.upTo === undefined ? usualMost(base.frequency) : expectInteger(options.upTo, 'options.upTo', 1, 200)
  const step = options.step === undefined ? roundStep(age, MOST_ROWS) : expectPositive(options.step, 'options.step')
  const rows = Math.floor(age / step + 1e-9)
  if (rows < 1 || rows > 400) reject('OUT_OF_RANGE', 'options.step', 'a step of which the age has 1 to 400', step)
  const perUnit = daysPer(base.timeUnit)
  const cells: ClientHistory[] = [{ frequency: 0, recency: 0, age }]
  for (let row = 1; row <= rows; row++) {
    const recency = Math.min(age, row * step)
    const days = Math.floor(recency * perUnit + 1e-9)
    for (let frequency = 1; frequency <= Math.min(upTo, days); frequency++) cells.push({ frequency, recency, age })
  }
  return cells
}

function usualMost(frequency: Float64Array): number {
  return Math.max(1, Math.min(30, Math.ceil(quantiles(frequency, [0.995])[0]!)))
}
