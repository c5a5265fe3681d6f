/**
 * Where a quantity lies with a given probability, by draws from its posterior.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { expectColumns, FINITE } from '../columns.js'
import { expectLevel } from '../level.js'
import { quantiles } from '../quantile.js'

/** Which interval is meant. */
export interface CredibleOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
  /**
   * `equal-tailed` (default): as much lies below as above, which no change of scale moves. `highest-density`: the
   * shortest, which holds the mode.
   */
  readonly method?: 'equal-tailed' | 'highest-density'
}

/**
 * A credible interval.
 *
 * @param draws finite numbers, at least one, of a parameter or of anything computed from parameters; chains may follow
 * one another.
 * @throws ClienteleError `EMPTY_INPUT`, or `OUT_OF_RANGE` naming the first ten cells at fault or the level.
 * @see Hyndman (1996), Computing and Graphing Highest Density Regions, The American Statistician 50(2).
 * @example
 * import { credibleInterval } from 'clientele/statistics'
 * const draws = [8, 1, 2, 3, 4, 5, 6, 7, 9, 30, 0]
 * const { lower, upper } = credibleInterval(draws, { level: 0.8 })
 * lower // => 1
 * upper // => 9
 * credibleInterval(draws, { level: 0.8, method: 'highest-density' }).lower // => 0
 */
export function credibleInterval(draws: ArrayLike<number>, options: CredibleOptions = {}): Interval {
  expectKnownKeys(options, ['level', 'method'], 'options')
  expectColumns(['draws', draws, FINITE])
  const level = expectLevel(options.level)
  const method = expectOneOf(options.method ?? 'equal-tailed', ['equal-tailed', 'highest-density'], 'options.method')
  const [lower, upper] = method === 'equal-tailed' ? equalTailed(draws, level) : shortest(draws, level)
  return { lower, upper, level, kind: 'credible', method }
}

function equalTailed(draws: ArrayLike<number>, level: number): readonly [number, number] {
  const [lower, upper] = quantiles(draws, [(1 - level) / 2, (1 + level) / 2])
  return [lower!, upper!]
}

/** The shortest of the stretches from one draw to another that hold the level's share of all. */
function shortest(draws: ArrayLike<number>, level: number): readonly [number, number] {
  const ordered = Float64Array.from(draws).sort()
  const reach = Math.min(ordered.length - 1, Math.floor(level * ordered.length))
  let first = 0
  let width = Number.POSITIVE_INFINITY
  for (let i = 0; i + reach < ordered.length; i++) {
    const stretch = ordered[i + reach]! - ordered[i]!
    if (stretch >= width) continue
    first = i
    width = stretch
  }
  return [ordered[first]!, ordered[first + reach]!]
}
