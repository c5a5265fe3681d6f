/**
 * What a trend says of any place.
 *
 * @module
 */
import { expectObject, expectOneOf, reject } from '../../errors/index.js'
import { expectColumns, FINITE } from '../columns.js'
import type { CurveFit } from './curve-fits.js'
import { ABOVE, GROWTH, WITHIN } from './trend-cells.js'
import type { TrendCurve, TrendShape } from './trend-curve.js'

/**
 * The values of a trend at any places; beyond those that it was made of they say what would be, were nothing to change.
 *
 * @param trend of {@link trendCurve}, also as read from JSON.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells at fault: places of a power curve are > 0; `INVALID_TYPE` or
 * `OUT_OF_RANGE` for what is no trend.
 * @example
 * import { trendCurve, trendValues } from 'clientele/statistics'
 * const trend = trendCurve([2021, 2022, 2023, 2024], [62, 64, 66, 68], { curve: 'line' })
 * Array.from(trendValues(trend, [2025]), value => value.toFixed(1)) // => ['70.0']
 */
export function trendValues(trend: TrendCurve, x: ArrayLike<number>): Float64Array {
  const given = expectObject(trend, 'trend')
  const curve = expectOneOf(given['curve'], ['line', 'theil-sen', 'exponential', 'power'], 'trend.curve')
  expectColumns(['trend.centre', [trend.centre], WITHIN], ['trend.levelAtCentre', [trend.levelAtCentre], WITHIN])
  expectColumns(['trend.change', [trend.change], curve === 'exponential' ? GROWTH : FINITE])
  expectColumns(['x', x, curve === 'power' ? ABOVE : WITHIN])
  const { centre, levelAtCentre, change } = trend
  const at = VALUES[curve]
  const values = Float64Array.from(x, place => at({ centre, level: levelAtCentre, change }, place))
  const beyond = values.findIndex(value => !Number.isFinite(value))
  if (beyond >= 0) reject('OUT_OF_RANGE', `x[${beyond}]`, 'a place at which the trend is a finite number', x[beyond])
  return values
}

/** By `change` as a trend says it. */
const VALUES: Readonly<Record<TrendShape, (fit: CurveFit, x: number) => number>> = {
  line: ({ centre, level, change }, x) => level + change * (x - centre),
  'theil-sen': ({ centre, level, change }, x) => level + change * (x - centre),
  exponential: ({ centre, level, change }, x) => level * Math.exp(Math.log1p(change) * (x - centre)),
  power: ({ centre, level, change }, x) => level * (x / centre) ** change,
}
