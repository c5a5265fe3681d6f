import type { Interval } from '../../model/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { expectColumns, FINITE } from '../columns.js'
import { expectLevel } from '../level.js'
import { powerOfTwo, scaledValues } from '../scaled-values.js'
import type { StabilityIndex, StabilityOptions } from './stability-index.js'
import { stabilityIndex } from './stability-index.js'

/** How a variable moved, and what that did to the score. */
export interface CharacteristicStability extends StabilityIndex {
  /** Mean points now less mean points then, Σ (actual − expected share) · points, of the shares as given: never smoothed. */
  readonly pointShift: number
  /** Of `pointShift`; absent where the number of rows is not known. */
  readonly pointInterval?: Interval
}

/**
 * Characteristic stability of one variable of a scorecard: its stability index, and how many points clients have gained or
 * lost by it on average. A variable may move much and matter little, or the other way round.
 *
 * @param expected rows (or shares) per bin then, numbers >= 0.
 * @param actual the same now, in the same bins.
 * @param points what the scorecard gives in each bin.
 * @throws ClienteleError as {@link stabilityIndex}.
 * @see Siddiqi (2006), Credit Risk Scorecards, chapter 9, for both figures.
 * @example
 * import { characteristicStability } from 'clientele/statistics'
 * const { index, pointShift, pointInterval } = characteristicStability([100, 200, 100], [30, 30, 20], [10, 25, 40])
 * index.toFixed(4) // => '0.0866'
 * pointShift // => -1.875
 * pointInterval.upper.toFixed(2) // => '0.89'
 */
export function characteristicStability(
  expected: ArrayLike<number>,
  actual: ArrayLike<number>,
  points: ArrayLike<number>,
  options: StabilityOptions = {},
): CharacteristicStability {
  const stability = stabilityIndex(expected, actual, options)
  expectColumns(['expected', expected, FINITE], ['points', points, FINITE])
  // In parts of a power of two, so that no square leaves the range of a double.
  const unit = powerOfTwo(points)
  const parts = Float64Array.from(points, value => value / unit)
  const [before, now] = [momentsOf(expected, parts), momentsOf(actual, parts)]
  const pointShift = (now.mean - before.mean) * unit
  const { sizes } = stability
  if (sizes === undefined) return { ...stability, pointShift }
  const level = expectLevel(options.level)
  const error = Math.sqrt(before.variance / sizes[0] + now.variance / sizes[1]) * unit
  const far = normalUpperQuantile((1 - level) / 2) * error
  const ends = { lower: pointShift - far, upper: pointShift + far }
  return { ...stability, pointShift, pointInterval: { ...ends, level, kind: 'confidence', method: 'wald' } }
}

/** Mean and variance of the points over clients. */
function momentsOf(amounts: ArrayLike<number>, points: ArrayLike<number>): { mean: number; variance: number } {
  const scaled = scaledValues(amounts)
  const total = scaled.reduce((sum, amount) => sum + amount, 0)
  const mean = scaled.reduce((sum, amount, bin) => sum + (amount / total) * points[bin]!, 0)
  const variance = scaled.reduce((sum, amount, bin) => sum + (amount / total) * (points[bin]! - mean) ** 2, 0)
  return { mean, variance }
}
