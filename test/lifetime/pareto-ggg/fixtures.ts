import type { ParetoGggModel, ParetoGggParams } from '../../../src/lifetime/pareto-ggg/index.js'
import { fromParams } from '../../../src/lifetime/pareto-ggg/index.js'
import type { Population, PopulationRange } from '../../../src/lifetime/pareto-ggg/population.js'
import { populationOf, rangeOf } from '../../../src/lifetime/pareto-ggg/population.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBase } from '../../../src/records/index.js'

/** Medians that BTYDplus prints for 1,525 clients of an online grocery (Platzer and Reutterer 2016), in weeks. */
export const GROCERY: ParetoGggParams = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
export const grocery: ParetoGggModel = fromParams(GROCERY, { timeUnit: 'week' })
export const population: Population = populationOf(GROCERY)
export const range: PopulationRange = rangeOf([population])

/** Everybody buys at random, as under Pareto/NBD. */
export const RATES = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }
export const atRandom: ParetoGggModel = fromParams({ t: 1e10, gamma: 1e10, ...RATES }, { timeUnit: 'week' })

/** A history whose times between purchases are all the same, or less even by so much per interval. */
export function history(
  frequency: number,
  recency: number,
  age: number,
  unevenness = 0,
): { frequency: number; recency: number; age: number; logIntervals: number } {
  const logIntervals = frequency === 0 ? 0 : frequency * (Math.log(recency / frequency) - unevenness)
  return { frequency, recency, age, logIntervals: frequency === 1 ? Math.log(recency) : logIntervals }
}

/** A few clients, some regular, some not, some gone. */
export function smallBase(keep: readonly 'intervals'[] = ['intervals']): CustomerBase {
  const days = [
    [0],
    [1],
    [3, 50],
    [0, 8, 14, 20, 29, 35, 41, 50, 56, 63],
    [2, 3, 30, 31, 70],
    [5, 17, 33, 46, 63, 75],
    [4, 8, 9],
    [0, 30, 60],
  ]
  const orders = days.flatMap((list, client) =>
    list.map(day => ({ client, date: new Date(Date.UTC(2024, 0, 1 + day)) })),
  )
  return customerBase(orders, { timeUnit: 'week', observedUntil: '2024-03-24', keep })
}
