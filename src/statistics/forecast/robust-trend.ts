/**
 * A straight line with seasons that a few wild values do not move.
 *
 *   y = a + b t + s(season) + error     b = median of the slopes between values of the same season
 *
 * Seasons are medians of what lies above the line; the error's spread is 1.4826 times its median magnitude, over those that
 * parameters leave free. Up to 29 % of values may be wild. Errors are taken as independent: where what came last tells of what comes next,
 * smoothing forecasts better.
 *
 * @see Sen (1968), Estimates of the regression coefficient based on Kendall's tau, JASA 63; Hirsch, Slack and Smith (1982),
 * Techniques of trend analysis for monthly water quality data, Water Resources Research 18.
 * @module
 */
import { reject } from '../../errors/index.js'
import { quantiles } from '../quantile.js'
import { seasonalLine } from '../trend/seasonal-line.js'
import { intervalsAround } from './forecast-smoothing.js'
import type { ReadSeries } from './read-series.js'
import type { SeriesForecast } from './types.js'

/** Median magnitude of a normal error to its standard deviation. */
const TO_NORMAL = 1.4826
/** Variance of Sen's slope over that of least squares, where errors are normal: 1 / (3/π). */
const SEN_VARIANCE = Math.PI / 3

/** Pairs of values at most: some two seconds, 800 MB. */
const MOST_PAIRS = 5e7

/** Why a line cannot be had; nothing where it can. */
export function robustMisfit(
  { count, values, observed }: ReadSeries,
  period: number,
): Parameters<typeof reject> | undefined {
  // Slopes between all pairs of a season are held at once.
  const pairs = (count * count) / (2 * period)
  if (pairs > MOST_PAIRS) {
    return [
      'OUT_OF_RANGE',
      'values',
      `at most ${Math.floor(Math.sqrt(2 * period * MOST_PAIRS))} observed values for a robust line`,
      count,
    ]
  }
  const fewest = period === 1 ? 4 : 2 * period + 2
  if (count < fewest) return ['NO_DATA', 'values', `at least ${fewest} observed values for a robust line`, count]
  for (let season = 0; season < period; season++) {
    if (values.filter((_, t) => t % period === season && observed[t] === 1).length < 2) {
      return ['NO_DATA', 'values', `two observed values in each of the ${period} seasons`, `fewer in season ${season}`]
    }
  }
  return undefined
}

/** The line and its seasons drawn on. */
export function robustTrendForecast(
  series: ReadSeries,
  period: number,
  horizon: number,
  level: number,
): SeriesForecast {
  const fault = robustMisfit(series, period)
  if (fault !== undefined) reject(...fault)
  const { values, observed, count, scale } = series
  const places = Array.from(values, (_, t) => t).filter(t => observed[t] === 1)
  const { slope, offsets } = seasonalLine({ places, values }, period)
  const line = (t: number): number => offsets[t % period]! + slope * t
  const residuals = places.map(t => values[t]! - line(t))
  const degreesOfFreedom = count - period - 1
  // As many residuals as there are parameters vanish by construction (Koenker and Bassett 1978).
  const magnitudes = residuals.map(Math.abs).sort((a, b) => a - b)
  const spread = TO_NORMAL * median(magnitudes.slice(period + 1))
  const middle = places.reduce((sum, t) => sum + t / count, 0)
  const squares = places.reduce((sum, t) => sum + (t - middle) ** 2, 0)
  const ahead = Array.from({ length: horizon }, (_, h) => values.length + h)
  const expected = ahead.map(line)
  // A median of k values varies π/2 times as much as their mean.
  const standardErrors = ahead.map(
    t => spread * Math.sqrt(1 + ((Math.PI / 2) * period) / count + (SEN_VARIANCE * (t - middle) ** 2) / squares),
  )
  const drawnOn = { kind: 'series-forecast', method: 'robust-trend', expected } as const
  if (spread <= 1e-12 * scale) {
    const message = 'More than half of the values lie on one line: how large errors may be is not known.'
    return { ...drawnOn, warnings: [{ code: 'PERFECT_FIT', message }] }
  }
  const intervals = intervalsAround(expected, standardErrors, level, degreesOfFreedom)
  return { ...drawnOn, standardErrors, intervals, warnings: [] }
}

function median(values: readonly number[]): number {
  return quantiles(values, [0.5])[0]!
}
