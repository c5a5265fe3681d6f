/**
 * Amounts won in each of many futures, put together as they are reported.
 *
 * @module
 */
import type { Chances, OpenRow } from './chances.js'
import { simulateWins } from './simulate.js'

/** One cell a future in every column. */
export interface Futures {
  readonly all: Float64Array
  /** By period, and after the last. */
  readonly periods: readonly Float64Array[]
  /** By the stage they are in now. */
  readonly stages: readonly Float64Array[]
  /** By channel, in the order of their names. */
  readonly channels: readonly Float64Array[]
}

/** How many, and by which seed. */
export interface FutureOptions {
  readonly draws: number
  readonly seed: number
}

/** What the open prospects bring in each future; `ends` are the last days of the periods, from now. */
export function drawFutures(
  chances: Chances,
  ends: readonly number[],
  channelOf: readonly number[],
  { draws, seed }: FutureOptions,
): Futures {
  const { open, rows } = chances
  const columns = (count: number): readonly Float64Array[] =>
    Array.from({ length: count }, () => new Float64Array(draws))
  const channels = channelOf.reduce((most, channel) => Math.max(most, channel + 1), 0)
  const futures = {
    all: new Float64Array(draws),
    periods: columns(ends.length + 1),
    stages: columns(rows.length),
    channels: columns(channels),
  }
  simulateWins(chances, draws, seed, (draw, i, days) => {
    if (days === Number.POSITIVE_INFINITY) return
    const { amount, stage }: OpenRow = open[i]!
    futures.all[draw]! += amount
    futures.periods[periodOf(days, ends)]![draw]! += amount
    futures.stages[stage]![draw]! += amount
    futures.channels[channelOf[i]!]![draw]! += amount
  })
  return futures
}

/** The period that a day lies in; their number where it is later. */
function periodOf(days: number, ends: readonly number[]): number {
  const at = ends.findIndex(end => days <= end)
  return at < 0 ? ends.length : at
}
