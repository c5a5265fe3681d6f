import { paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { dayNumber, isoDate } from '../../../src/money/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBase, withCalendar, withCovariates } from '../../../src/records/index.js'

/** A season of 8 weeks in 26, over four years from the first Monday of 2022. */
export const SEASONS = {
  start: '2022-01-03',
  periodDays: 7,
  columns: { season: Float64Array.from({ length: 208 }, (_, week) => (week % 26 < 8 ? 1 : 0)) },
} as const
/** 104 weeks later. */
export const UNTIL = '2024-01-01'

export const EFFECTS = { purchase: { season: 0.7, gender: 0.3 }, dropout: { season: 0.5, gender: -0.4 } } as const
export const PARAMS: paretoNbdDynamic.ParetoNbdDynamicParams = { r: 1.4, alpha: 22, s: 0.9, beta: 40 }
export const MODEL: paretoNbdDynamic.ParetoNbdDynamicModel = paretoNbdDynamic.fromParams(PARAMS, {
  timeUnit: 'week',
  effects: EFFECTS,
})

/** One client of 2022, watched until the end of 2023. */
export const CLIENT = {
  frequency: 3,
  recency: 60,
  age: 100,
  observedUntil: UNTIL,
  calendar: SEASONS,
  covariates: { gender: 1 },
} as const

/** Clients who came over a year, drawn from a model, their purchases moved to whole days. */
export function drawnBase(size: number, seed: number, model = MODEL): CustomerBase {
  const age = Float64Array.from({ length: size }, (_, i) => 104 - (i % 40))
  const gender = Float64Array.from({ length: size }, (_, i) => (i % 5 < 2 ? 1 : 0))
  const options = { age, seed, observedUntil: UNTIL, calendar: SEASONS, covariates: { gender } }
  const { eventClient, eventTime } = paretoNbdDynamic.simulate(model, options)
  const last = dayNumber(UNTIL)
  const orders = Array.from(eventClient, (client, i) => {
    const day = last - 7 * age[client]! + Math.floor(7 * eventTime[i]!)
    return { client, date: isoDate(Math.min(last, day)) }
  })
  const base = customerBase(orders, { observedUntil: UNTIL, timeUnit: 'week', keep: ['purchaseDays'] })
  const table = { client: Array.from(gender.keys()), gender }
  return withCalendar(withCovariates(base, table), SEASONS)
}
