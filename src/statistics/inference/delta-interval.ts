/**
 * How sure any quantity is that is computed from parameters: their covariance, carried through its derivatives.
 *
 *   se(q) = √(∇qᵀ C ∇q)
 *
 * @see Cox (1998), Delta method, Encyclopedia of Biostatistics.
 * @module
 */
import { expectFinite, expectFunction, expectKnownKeys, expectOneOf } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { expectLevel } from '../level.js'
import { axesOf } from './covariance-axes.js'
import type { Quantities } from './directional-derivative.js'
import { columnAt, derivativesAlong } from './directional-derivative.js'
import type { IntervalColumns } from './interval-columns.js'
import type { IntervalOptions } from './log-wald.js'
import type { QuantityRange } from './range-ends.js'
import { END_OF, expectWithin, RANGES } from './range-ends.js'

/** Which interval is asked for. */
export interface DeltaOptions extends IntervalOptions {
  /**
   * What the quantity can be: `'positive'` (interval on its logarithm), `'probability'` (on its log-odds) or `'any'`
   * number (default).
   */
  readonly range?: QuantityRange
}

/** Columns of intervals, and how far the derivatives behind them are to be trusted. */
export interface DeltaColumns extends IntervalColumns {
  /** Largest disagreement of derivatives from steps of two widths, as a share of the standard error. */
  readonly derivativeError: number
}

/** A quantity with its interval. */
export interface DeltaEstimate {
  readonly value: number
  readonly standardError: number
  readonly interval: Interval
  /** As of {@link DeltaColumns}. */
  readonly derivativeError: number
}

/**
 * Intervals of many quantities by the delta method, from four evaluations of all of them per parameter.
 *
 * Steps go along the principal axes of the covariance, a thirty-second of a standard deviation wide, so that parameters
 * of any size and however confounded are differentiated well.
 *
 * @param quantities of a point; a column as long at every point.
 * @param point where the parameters were estimated, in the coordinates of the covariance.
 * @param covariance of the point, rows in its order.
 * @throws ClienteleError for a covariance that is none, a quantity that is no finite number near the point, or a wrong
 * option.
 * @example
 * import { deltaIntervals } from 'clientele/statistics'
 * // Rates of 2 and 8 a week, known to 10 % and 20 %: their sum and the chance of none in a week.
 * const quantities = ([a, b]) => [Math.exp(a) + Math.exp(b), Math.exp(-Math.exp(a) - Math.exp(b))]
 * const covariance = [[0.01, 0], [0, 0.04]]
 * const { standardError } = deltaIntervals(quantities, [Math.log(2), Math.log(8)], covariance)
 * standardError[0].toFixed(6) // => '1.612452'
 */
export function deltaIntervals(
  quantities: Quantities,
  point: ArrayLike<number>,
  covariance: readonly (readonly number[])[],
  options: DeltaOptions = {},
): DeltaColumns {
  expectFunction(quantities, 'quantities')
  expectKnownKeys(options, ['level', 'range'], 'options')
  const level = expectLevel(options.level)
  const range = expectOneOf(options.range ?? 'any', RANGES, 'options.range')
  const at = Float64Array.from(point, (x, i) => expectFinite(x, `point[${i}]`))
  const axes = axesOf(covariance, at.length)
  const value = columnAt(quantities, at)
  for (const [i, v] of value.entries()) expectWithin(range, v, `quantity[${i}]`)
  const { standardError, derivativeError } = errorsOf(quantities, at, axes, value.length)
  const z = normalUpperQuantile((1 - level) / 2)
  const end = END_OF[range]
  return {
    value,
    lower: value.map((v, i) => end(v, -z * standardError[i]!)),
    upper: value.map((v, i) => end(v, z * standardError[i]!)),
    standardError,
    level,
    kind: 'confidence',
    method: 'delta',
    derivativeError,
  }
}

/**
 * The interval of one quantity by the delta method; as {@link deltaIntervals} of a column of one.
 *
 * @throws ClienteleError as {@link deltaIntervals}.
 * @example
 * import { deltaInterval } from 'clientele/statistics'
 * // The chance of none in a week at a rate of 2, known to 10 %.
 * const none = ([logRate]) => Math.exp(-Math.exp(logRate))
 * const { value, interval } = deltaInterval(none, [Math.log(2)], [[0.01]], { range: 'probability' })
 * value.toFixed(4) // => '0.1353'
 * interval.lower.toFixed(4) // => '0.0905'
 * interval.upper.toFixed(4) // => '0.1976'
 */
export function deltaInterval(
  quantity: (point: Float64Array) => number,
  point: ArrayLike<number>,
  covariance: readonly (readonly number[])[],
  options: DeltaOptions = {},
): DeltaEstimate {
  expectFunction(quantity, 'quantity')
  const columns = deltaIntervals(at => [quantity(at)], point, covariance, options)
  const { level, kind, method, derivativeError } = columns
  return {
    value: columns.value[0]!,
    standardError: columns.standardError[0]!,
    interval: { lower: columns.lower[0]!, upper: columns.upper[0]!, level, kind, method },
    derivativeError,
  }
}

function errorsOf(
  quantities: Quantities,
  point: Float64Array,
  axes: readonly Float64Array[],
  size: number,
): Pick<DeltaColumns, 'standardError' | 'derivativeError'> {
  const standardError = new Float64Array(size)
  const doubts = new Float64Array(size)
  for (const axis of axes) {
    const { slope, doubt } = derivativesAlong(quantities, point, axis, size)
    for (let i = 0; i < size; i++) {
      standardError[i] = Math.hypot(standardError[i]!, slope[i]!)
      doubts[i] = Math.hypot(doubts[i]!, doubt[i]!)
    }
  }
  const derivativeError = doubts.reduce(
    (most, doubt, i) => (doubt > 0 ? Math.max(most, doubt / standardError[i]!) : most),
    0,
  )
  return { standardError, derivativeError }
}
