/**
 * How a figure goes over time: along a line, a line that wild values do not move, at a rate of growth, or by a power.
 *
 *   line, theil-sen   y = level + b (x − centre)         change b, in units of y for one of x
 *   exponential       y = level · eᵃ⁽ˣ ⁻ ᶜᵉⁿᵗʳᵉ⁾              change eᵃ − 1, of y for one of x
 *   power             y = level · (x / centre)ᵇ          change b, per cent of y for one per cent of x
 *
 * Least squares assume independent errors of one size, of the value itself for a line and in proportion to it for the two curves, whose
 * middle is then a median and not a mean. Theil-Sen assumes independent errors alone. Errors that carry on from one period to the next
 * make all of these too sure.
 *
 * @see Draper and Smith (1998), Applied Regression Analysis, chapter 1; Sen (1968), JASA 63.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { studentTQuantile } from '../../numeric/index.js'
import { expectColumns } from '../columns.js'
import { studentTwoSided } from '../f-tail.js'
import { expectLevel } from '../level.js'
import { theilSen } from '../theil-sen.js'
import { exponentialCurve, leastSquaresLine, medianSlope, powerCurve } from './curve-fits.js'
import { ABOVE, WITHIN } from './trend-cells.js'

/** A shape of trend. */
export type TrendShape = 'line' | 'theil-sen' | 'exponential' | 'power'

/** Which trend, and how sure. */
export interface TrendOptions {
  readonly curve: TrendShape
  /** Nominal probability of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A trend and what is known of it; plain data. */
export interface TrendCurve {
  readonly curve: TrendShape
  /** What changes: units of y for one of x (lines), the part of y for one of x (exponential), per cent for one per cent (power). */
  readonly change: number
  /** Of `change`; absent where the points are too few, or lie on the curve exactly. */
  readonly interval?: Interval
  /** Probability of so clear a change without any, two-sided: Kendall's for Theil-Sen, else Student's; absent as the interval is. */
  readonly pValue?: number
  /** The middle of the places: their mean, their median for Theil-Sen, their geometric mean for a power. */
  readonly centre: number
  /** The value of the curve there. */
  readonly levelAtCentre: number
  readonly points: number
}

/**
 * The trend of values over places: times, ranks, amounts.
 *
 * @param x finite, in any order, not all the same; no two the same for `'theil-sen'`; > 0 for `'power'`.
 * @param y one for each; > 0 for `'exponential'` and `'power'`.
 * @throws ClienteleError `TOO_FEW_POINTS` for fewer than two; `NO_VARIATION` for places that are all the same; `CONFLICTING_OPTIONS`
 * for a place that occurs twice in a Theil-Sen line; `OUT_OF_RANGE` for growth beyond all measure for one of x; `OUT_OF_RANGE` or `LENGTH_MISMATCH` naming the first ten cells at fault.
 * @example
 * import { trendCurve } from 'clientele/statistics'
 * const satisfied = [78, 77, 79, 75, 74, 20, 73, 71]
 * const quarters = satisfied.map((_, i) => i)
 * trendCurve(quarters, satisfied, { curve: 'theil-sen' }).change.toFixed(2) // => '-1.00'
 * trendCurve(quarters, satisfied, { curve: 'line' }).change.toFixed(2) // => '-2.94'
 * trendCurve([1, 2, 3, 4], [100, 110, 121, 133.1], { curve: 'exponential' }).change.toFixed(3) // => '0.100'
 */
export function trendCurve(x: ArrayLike<number>, y: ArrayLike<number>, options: TrendOptions): TrendCurve {
  expectKnownKeys(expectObject(options, 'options'), ['curve', 'level'], 'options')
  const curve = expectOneOf(options.curve, ['line', 'theil-sen', 'exponential', 'power'], 'options.curve')
  const level = expectLevel(options.level)
  const isLine = curve === 'line' || curve === 'theil-sen'
  const size = expectColumns(['x', x, curve === 'power' ? ABOVE : WITHIN], ['y', y, isLine ? WITHIN : ABOVE])
  if (size < 2) reject('TOO_FEW_POINTS', 'x', 'at least two points', size)
  const [places, values] = [Float64Array.from(x), Float64Array.from(y)]
  if (places.every(place => place === places[0])) {
    reject('NO_VARIATION', 'x', 'places that are not all the same', places[0])
  }
  return curve === 'theil-sen' ? robustLine(places, values, level) : byLeastSquares(curve, places, values, level)
}

function robustLine(x: Float64Array, y: Float64Array, level: number): TrendCurve {
  const { slope, intercept, interval, pValue } = theilSen(x, y, { level })
  const ordered = x.slice().sort()
  const middle = ordered.length >> 1
  const centre = ordered.length % 2 === 1 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2
  return {
    curve: 'theil-sen',
    change: medianSlope(x, y),
    ...(interval !== undefined && { interval, pValue }),
    centre,
    levelAtCentre: intercept + slope * centre,
    points: x.length,
  }
}

const FITS = { line: leastSquaresLine, exponential: exponentialCurve, power: powerCurve } as const

function byLeastSquares(curve: keyof typeof FITS, x: Float64Array, y: Float64Array, level: number): TrendCurve {
  const fit = FITS[curve](x, y)
  const { centre, level: levelAtCentre, change } = fit
  if (curve === 'exponential' && Math.abs(change) > FASTEST) {
    reject(
      'OUT_OF_RANGE',
      'x',
      'places so far apart that growth for one of x can be said',
      change,
      'Take a smaller unit of x',
    )
  }
  const across = x.map(place => (curve === 'power' ? Math.log(place / centre) : place - centre))
  const up = y.map(value => (curve === 'line' ? value - levelAtCentre : Math.log(value / levelAtCentre)))
  const reported = (slope: number): number => (curve === 'exponential' ? Math.expm1(slope) : slope)
  const error = slopeError(across, up, change)
  const freedom = x.length - 2
  const shape = { curve, change: reported(change), centre, levelAtCentre, points: x.length }
  if (error === undefined) return shape
  const reach = studentTQuantile((1 + level) / 2, freedom) * error
  return {
    ...shape,
    interval: {
      lower: reported(change - reach),
      upper: reported(change + reach),
      level,
      kind: 'confidence',
      method: 'student',
    },
    pValue: studentTwoSided(change / error, freedom),
  }
}

/** Growth by more than e³⁰ for one of x, or to less than e⁻³⁰ of it, is a matter of units. */
const FASTEST = 30

/** Residuals below this part of the values are rounding. */
const ROUNDING = 1e-12

/** Standard error of the slope about the means; absent for two points, and where all lie on the curve. */
function slopeError(x: Float64Array, y: Float64Array, slope: number): number | undefined {
  const size = x.length
  if (size < 3) return undefined
  const [wide, high] = [norm(x), norm(y)]
  const rest = norm(y.map((value, i) => value - slope * x[i]!))
  return rest > ROUNDING * high ? rest / Math.sqrt(size - 2) / wide : undefined
}

/** √Σ v², in parts of the largest. */
function norm(values: Float64Array): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (largest === 0) return 0
  return largest * Math.sqrt(values.reduce((sum, value) => sum + (value / largest) ** 2, 0))
}
