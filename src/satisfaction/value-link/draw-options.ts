/**
 * How many draws, from which seed, at which level.
 *
 * @module
 */
import { expectInteger } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import { expectLevel } from '../../statistics/level.js'
import { quantiles } from '../../statistics/quantile.js'

/** How the uncertainty of the slopes is carried on. */
export interface DrawOptions {
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** Draws of the slopes, at least 100; 4,000 by default. */
  readonly draws?: number
  /** Of the draws, a whole number from 0 to 2147483647; 1 by default. */
  readonly seed?: number
}

export const DRAW_OPTIONS: readonly string[] = ['level', 'draws', 'seed']

/** Options of draws, checked. */
export interface CheckedDraws {
  readonly level: number
  readonly draws: number
  readonly seed: number
}

export function expectDraws({ level, draws = 4000, seed = 1 }: DrawOptions): CheckedDraws {
  return {
    level: expectLevel(level),
    draws: expectInteger(draws, 'options.draws', 100, 1e7),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
  }
}

/** The interval between two quantiles of draws. */
export function drawnInterval(values: Float64Array, level: number): Interval {
  const tail = (1 - level) / 2
  const [lower, upper] = quantiles(values, [tail, 1 - tail])
  return { lower: lower!, upper: upper!, level, kind: 'confidence', method: 'monte-carlo' }
}
