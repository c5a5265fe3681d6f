import { expectKnownKeys, expectNonNegative, expectObject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import type { CalendarInput } from '../../records/core.js'
import { calendarOf } from '../../records/covariate-calendar.js'
import { drawExponential, drawGamma } from '../../statistics/fitting.js'
import type { Simulation, SimulationOptions } from '../contract.js'
import { drawHistories, expectRoom, horizonOf, numberColumn } from '../foundation/index.js'
import { timeOf } from './exposure.js'
import type { ParetoNbdDynamicModel } from './model.js'
import type { DatedRows } from './rows.js'
import { createLived, historiesIn } from './scoring.js'
import { termsOf } from './terms.js'

/** Which histories to draw, and what moves them. */
export interface DynamicSimulationOptions extends SimulationOptions {
  /** The day on which everybody's observation ends; needed where a calendar is. */
  readonly observedUntil?: DateInput
  /** What changes with the calendar; it has to span all ages and the horizon. */
  readonly calendar?: CalendarInput
  /** Covariates by name, one value per client. */
  readonly covariates?: Readonly<Record<string, ArrayLike<number>>>
}

/**
 * Draws clients from the model and lets them buy: λ ~ Gamma(r, rate α), μ ~ Gamma(s, rate β), a lifetime of the rate μ and
 * purchases at the rate λ until it ends, both moved by the covariates of the time.
 *
 * Client i has a random stream of its own, made of the seed and i: more clients change nothing about the first ones.
 *
 * @throws ClienteleError for a seed that is no whole number from 0 to 2147483647, an age that is negative, a covariate that
 * is missing or a calendar that does not span the time asked for.
 * @example
 * import { paretoNbdDynamic } from 'clientele/lifetime'
 * const effects = { purchase: { sale: 1.5 } }
 * const model = paretoNbdDynamic.fromParams({ r: 1, alpha: 20, s: 1, beta: 40 }, { timeUnit: 'week', effects })
 * const calendar = { start: '2024-01-01', periodDays: 7, columns: { sale: [0, 0, 1, 0] } }
 * const options = { age: [3, 3], seed: 7, observedUntil: '2024-01-22', calendar }
 * paretoNbdDynamic.simulate(model, options).frequency.length // => 2
 */
export function simulate(model: ParetoNbdDynamicModel, options: DynamicSimulationOptions): Simulation {
  const terms = termsOf(model)
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  const { observedUntil, calendar, covariates, ...plain } = options
  const age = numberColumn(options.age, 'options.age', expectNonNegative)
  const rows: DatedRows = {
    size: age.length,
    frequency: new Float64Array(age.length),
    recency: new Float64Array(age.length),
    age,
    ...(observedUntil === undefined ? {} : { observedUntil: dayNumber(observedUntil, 'options.observedUntil') }),
    ...(calendar === undefined ? {} : { calendar: calendarOf(calendar, age.length, 'options.calendar') }),
    ...(covariates === undefined ? {} : { covariates: columnsIn(covariates) }),
  }
  const beyond = options.horizon === undefined ? 0 : horizonOf(model, options.horizon)
  const { courses, course, ofClient } = historiesIn(terms, rows, beyond, 'options')
  const livedOn = createLived(terms)
  return drawHistories(model, plain, (uniform, until, client) => {
    const path = courses[course[ofClient[client]!]!]!
    const { purchase, dropout } = livedOn(path)
    const rate = drawGamma(uniform, terms.r, terms.alpha)
    const leavesAt = timeOf(dropout, path, drawExponential(uniform, drawGamma(uniform, terms.s, terms.beta)))
    const end = Math.min(until, leavesAt)
    const times = [0]
    for (let lived = drawExponential(uniform, rate); ; lived += drawExponential(uniform, rate)) {
      const time = timeOf(purchase, path, lived)
      if (!(time <= end)) return { times, leavesAt }
      expectRoom(times.push(time))
    }
  })
}

function columnsIn(covariates: Readonly<Record<string, ArrayLike<number>>>): Record<string, Float64Array> {
  const entries = Object.entries(expectObject(covariates, 'options.covariates'))
  return Object.fromEntries(entries.map(([name]) => [name, Float64Array.from(covariates[name]!)]))
}

const KEYS = ['age', 'seed', 'horizon', 'observedUntil', 'calendar', 'covariates']
