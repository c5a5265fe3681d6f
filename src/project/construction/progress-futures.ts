/**
 * How building may go on, drawn until all is done.
 *
 * Where each time between reports earned some of the schedule, its pace is log-normal of unknown mean and spread (each future draws
 * both anew, with a prior spread of 0.3 that counts for one time). Else times are drawn again as they were, by weights drawn anew for
 * each future (Rubin's Bayesian bootstrap), moved away from their mean by √((n + 1)/(n - 1)), which such weights lose. Costs per work done
 * are drawn again in the same way.
 *
 * @see Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 3.2; Rubin (1981), The Bayesian bootstrap, Annals of
 * Statistics 9.
 * @module
 */
import type { RandomStream } from '../../model/index.js'
import { drawGamma, drawNormal } from '../../statistics/index.js'

/** What happened from one report to the next. */
export interface Interval {
  readonly days: number
  /** Of the planned schedule, in days; < 0 where progress fell. */
  readonly earned: number
  /** Share of the budget done. */
  readonly progress: number
  /** Absent where costs are not known. */
  readonly cost?: number
}

/** Ends of futures: days from the last report, without end where it is infinite, and cost of a share of the budget. */
export interface Futures {
  readonly days: Float64Array
  /** Cost over progress of what was drawn; infinite where it does not end, or no progress was among it. */
  readonly costRates: Float64Array
}

/** Draws futures for what is left of the schedule, in days. */
export function drawFutures(
  intervals: readonly Interval[],
  left: number,
  longest: number,
  paths: number,
  uniform: RandomStream,
): Futures {
  const days = new Float64Array(paths)
  const costRates = new Float64Array(paths)
  const bounds = new Float64Array(intervals.length)
  const step = intervals.reduce((sum, one) => sum + one.days / intervals.length, 0)
  const spread = spreadOut(intervals)
  const logs = intervals.every(({ earned }) => earned > 0) ? logPaces(intervals) : undefined
  for (let path = 0; path < paths; path++) {
    drawBounds(bounds, uniform)
    const pace = logs && drawPace(logs, uniform)
    let [time, earned, progress, cost] = [0, 0, 0, 0]
    while (earned < left && time <= longest) {
      const place = placeOf(bounds, uniform())
      const drawn = intervals[place]!
      const next = pace === undefined ? spread[place]! : { days: step, earned: step * pace() }
      const part = next.earned > left - earned ? (left - earned) / next.earned : 1
      time += part * next.days
      earned = part < 1 ? left : earned + next.earned
      progress += drawn.progress
      cost += drawn.cost === undefined ? 0 : drawn.cost
    }
    days[path] = earned >= left ? time : Number.POSITIVE_INFINITY
    costRates[path] = earned >= left && progress > 0 ? cost / progress : Number.POSITIVE_INFINITY
  }
  return { days, costRates }
}

/** Logarithms of schedule earned a day: how many, their mean, and the sum of squares around it with that of the prior. */
interface LogPaces {
  readonly count: number
  readonly mean: number
  readonly squares: number
}

const PRIOR_SPREAD = 0.3

function logPaces(intervals: readonly Interval[]): LogPaces {
  const logs = intervals.map(({ earned, days }) => Math.log(earned / days))
  const mean = logs.reduce((sum, log) => sum + log / logs.length, 0)
  return { count: logs.length, mean, squares: logs.reduce((sum, log) => sum + (log - mean) ** 2, PRIOR_SPREAD ** 2) }
}

function drawPace({ count, mean, squares }: LogPaces, uniform: RandomStream): () => number {
  // χ² of `count` degrees: one fewer than there are, and one of the prior.
  const spread = Math.sqrt(squares / Math.max(1e-300, drawGamma(uniform, count / 2, 0.5)))
  const middle = mean + (spread / Math.sqrt(count)) * drawNormal(uniform)
  return () => Math.exp(Math.min(700, middle + spread * drawNormal(uniform)))
}

function spreadOut(intervals: readonly Interval[]): readonly Pick<Interval, 'days' | 'earned'>[] {
  const n = intervals.length
  // Spreading makes no progress where there was none.
  const moved = intervals.some(({ earned }) => earned > 0)
  const wider = n > 1 && moved ? Math.sqrt((n + 1) / (n - 1)) : 1
  const pace = sumOf(intervals, 'earned') / sumOf(intervals, 'days')
  return intervals.map(({ days, earned }) => ({ days, earned: pace * days + wider * (earned - pace * days) }))
}

function sumOf(intervals: readonly Interval[], field: 'earned' | 'days'): number {
  return intervals.reduce((total, one) => total + one[field], 0)
}

/** Running sums of weights that are uniform over all that add up to 1. */
function drawBounds(bounds: Float64Array, uniform: RandomStream): void {
  let total = 0
  for (let i = 0; i < bounds.length; i++) {
    total -= Math.log1p(-uniform())
    bounds[i] = total
  }
  for (let i = 0; i < bounds.length; i++) bounds[i] = total > 0 ? bounds[i]! / total : (i + 1) / bounds.length
}

function placeOf(bounds: Float64Array, point: number): number {
  const found = bounds.findIndex(bound => point < bound)
  return found === -1 ? bounds.length - 1 : found
}
