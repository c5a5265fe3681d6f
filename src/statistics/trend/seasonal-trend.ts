/**
 * Whether a figure rises or falls beneath seasons that come back every year, and what it would be without them.
 *
 *   b = median of (yₛ − yₜ)/(s − t) over pairs of the same season        S = rising pairs − falling pairs, of the same season
 *   season = median of what lies above the line, less the mean of all seasons        adjusted = value − season
 *
 * Only values of the same season are compared, so that neither seasons nor a first or last year cut short looks like a trend.
 *
 * @see Hirsch, Slack and Smith (1982), Techniques of trend analysis for monthly water quality data, Water Resources Research 18.
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { columnLength, expectColumns } from '../columns.js'
import { kendallLaw } from '../kendall-score.js'
import { expectLevel } from '../level.js'
import { seasonalLine, seasonalSlopes } from './seasonal-line.js'

/** How many seasons a year has, and how sure. */
export interface SeasonalTrendOptions {
  /** Values to a year: 4 of quarters, 12 of months; 1 for none. */
  readonly period: number
  /** Nominal probability of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A trend beneath seasons. */
export interface SeasonalTrend {
  /** From one value to the next. */
  readonly slope: number
  /** Of `slope`; absent where so few values cannot reach the level. */
  readonly interval?: Interval
  /** Probability of so clear an order within seasons without any trend (seasonal Kendall test). */
  readonly pValue: number
  /** What each season adds, the season of the first value first; 0 on average. */
  readonly seasons: readonly number[]
  /** Places of the values that were there. */
  readonly rows: Int32Array
  /** Of each of these, the value less its season. */
  readonly adjusted: Float64Array
}

/** All pairs of a season are held at once. */
const MOST = 5000
const WITHIN = { expected: 'a number within ±1e100, or null', isGood: (cell: number) => Math.abs(cell) <= 1e100 }

/**
 * The trend of a series beneath its seasons.
 *
 * @param values one for each period in order, null where there is none; two or more in every season, 5,000 at most.
 * @throws ClienteleError `TOO_FEW_POINTS` naming a season with fewer than two values; `OUT_OF_RANGE` naming the first ten cells
 * at fault.
 * @example
 * import { seasonalTrend } from 'clientele/statistics'
 * const quarterly = [70, 76, 72, 66, 71, 77, 73, 67, 72, 78, 74, 68, 73, 79, 75, 69]
 * const { slope, seasons, adjusted, pValue } = seasonalTrend(quarterly, { period: 4 })
 * slope // => 0.25
 * seasons.map(season => season.toFixed(2)) // => [ '-0.63', '5.13', '0.88', '-5.38' ]
 * adjusted[0].toFixed(2) // => '70.63'
 * pValue < 0.001 // => true
 */
export function seasonalTrend(values: ArrayLike<number | null>, options: SeasonalTrendOptions): SeasonalTrend {
  expectKnownKeys(expectObject(options, 'options'), ['period', 'level'], 'options')
  const period = expectInteger(options.period, 'options.period', 1, MOST)
  const level = expectLevel(options.level)
  const read = readSeries(values)
  const sizes = Array.from({ length: period }, (_, season) => read.places.filter(t => t % period === season).length)
  const empty = sizes.findIndex(size => size < 2)
  if (empty >= 0)
    reject('TOO_FEW_POINTS', 'values', `two values or more in season ${empty}, counted from 0`, sizes[empty])
  const { slope, offsets } = seasonalLine(read, period)
  const slopes = Float64Array.from(seasonalSlopes(read, period)).sort()
  const score = slopes.reduce((sum, own) => sum + Math.sign(own), 0)
  const law = kendallLaw(sizes)
  const cut = law.cut((1 - level) / 2)
  const mean = offsets.reduce((sum, offset) => sum + offset / period, 0)
  const seasons = offsets.map(offset => offset - mean)
  const rows = Int32Array.from(read.places)
  return {
    slope,
    ...(cut >= 0 && {
      interval: {
        lower: slopes[cut]!,
        upper: slopes[slopes.length - 1 - cut]!,
        level,
        kind: 'confidence',
        method: law.isExact ? 'seasonal-kendall-exact' : 'seasonal-kendall',
      },
    }),
    pValue: law.chance(score),
    seasons,
    rows,
    adjusted: Float64Array.from(rows, row => read.values[row]! - seasons[row % period]!),
  }
}

function readSeries(values: ArrayLike<number | null>): {
  readonly places: readonly number[]
  readonly values: Float64Array
} {
  const size = columnLength(values, 'values', 'a column of numbers and nulls')
  if (size > MOST) reject('OUT_OF_RANGE', 'values', `at most ${MOST} values`, size)
  const filled = Array.from(values, value => (value === null ? 0 : value))
  if (size > 0) expectColumns(['values', filled, WITHIN])
  const places = filled.flatMap((_, t) => (values[t] === null ? [] : [t]))
  if (places.length === 0) reject('EMPTY_INPUT', 'values', 'at least two values', 'none')
  return { places, values: Float64Array.from(filled) }
}
