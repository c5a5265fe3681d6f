/**
 * From scores to changes of a project's assumptions, path by path.
 *
 * @module
 */
import type { RandomStream } from '../../model/index.js'
import { normalCdf } from '../../numeric/core.js'
import { valueAtScore } from '../../statistics/distributions/score-values.js'
import type { ProjectChange, ProjectGrid } from '../operations/types.js'
import { driverCorrelations, scoreSampler } from './driver-scores.js'
import { isAbandonment, isAdded } from './read-drivers.js'
import type { AbandonmentDriver, ProjectDriver, ValueDriver } from './types.js'

/** One path of all drivers. */
export interface DriverDraw {
  readonly changes: readonly ProjectChange[]
  /** By driver: its value, the mean of its years, or the month of abandonment (0 where there is none). */
  readonly values: Float64Array
  /** Months by which operation starts later. */
  readonly delay: number
  /** Months from close to abandonment; absent where the project is built. */
  readonly abandonedAfter?: number
}

/** Draws paths; what it returns is written again in the next call. */
export interface DriverSampler {
  draw(uniform: RandomStream): DriverDraw
  /** By driver: how often a value below 0 was drawn that had to count as 0. */
  readonly clamped: Float64Array
  /** Where the nearest correlations were taken: the largest change of one. */
  readonly correlationChange?: number
}

/** A sampler of checked drivers. */
export function driverSampler(
  drivers: readonly ProjectDriver[],
  grid: ProjectGrid,
  correlations: unknown,
  nearest: boolean,
): DriverSampler {
  const years = Math.max(1, Math.ceil(grid.months / 12))
  const courses = drivers.map(driver => {
    const moves = !isAbandonment(driver) && (driver.path ?? 'constant') !== 'constant'
    const persistence = isAbandonment(driver) ? undefined : driver.persistence
    return { years: moves ? years : 1, persistence: persistence === undefined ? 0 : persistence }
  })
  const { cells, largestChange } = driverCorrelations(correlations, drivers.length, nearest)
  const scoring = scoreSampler(courses, cells, nearest)
  const changes = [largestChange, scoring.largestChange].filter(change => change !== undefined)
  const clamped = new Float64Array(drivers.length)
  const values = new Float64Array(drivers.length)
  const writers = drivers.map((driver, i) =>
    isAbandonment(driver) ? undefined : valueWriter(driver, () => clamped[i]!++),
  )
  const aborts = drivers.findIndex(isAbandonment)
  const abort = drivers[aborts]
  return {
    clamped,
    ...(changes.length > 0 && { correlationChange: Math.max(...changes) }),
    draw: uniform => {
      const scores = scoring.draw(uniform)
      let delay = 0
      const changes: ProjectChange[] = []
      for (let i = 0; i < drivers.length; i++) {
        const write = writers[i]
        if (write === undefined) continue
        const { change, mean } = write(scores[i]!)
        changes.push(change)
        values[i] = mean
        if (change.target.on === 'delay') delay += mean
      }
      if (abort === undefined || !isAbandonment(abort)) return { changes, values, delay }
      const month = abandonedMonth(abort, normalCdf(scores[aborts]![0]!), grid.constructionMonths + delay)
      values[aborts] = month
      if (month === 0) return { changes, values, delay }
      return { changes: [...changes, { target: abort.target, value: month }], values, delay, abandonedAfter: month }
    },
  }
}

/** What a driver's scores make of its change, and the mean of its values. */
type ValueWriter = (scores: Float64Array) => { readonly change: ProjectChange; readonly mean: number }

function valueWriter({ target, distribution, path = 'constant' }: ValueDriver, countClamped: () => void): ValueWriter {
  const valueAt = valueAtScore(distribution)
  const added = isAdded(target)
  const held = (score: number): number => {
    const value = target.on === 'delay' ? Math.round(valueAt(score)) : valueAt(score)
    if (added || value >= 0) return value
    countClamped()
    return 0
  }
  if (path === 'constant') {
    return scores => {
      const value = held(scores[0]!)
      return { change: { target, value }, mean: value }
    }
  }
  const walks = path === 'random-walk'
  const list: number[] = []
  return scores => {
    let sum = 0
    let level = added ? 0 : 1
    for (let year = 0; year < scores.length; year++) {
      const value = held(scores[year]!)
      level = walks ? (added ? level + value : level * value) : value
      list[year] = level
      sum += level
    }
    return { change: { target, value: list }, mean: sum / scores.length }
  }
}

/** The month whose cumulative probability reaches u; 0 where the project is built first. */
function abandonedMonth({ monthlyProbability: chances }: AbandonmentDriver, u: number, months: number): number {
  let goesOn = 1
  for (let month = 1; month <= months; month++) {
    const chance = typeof chances === 'number' ? chances : chances[Math.min(month, chances.length) - 1]!
    goesOn *= 1 - chance
    if (u < 1 - goesOn) return month
  }
  return 0
}
