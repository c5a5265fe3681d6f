/**
 * What any forecast must beat: the mean, the last value, the last of the season, the straight line from first to last.
 *
 * Variances ahead, where s² is that of the method's own errors one step (one season) ahead and n how many values there are:
 * mean s²(1 + 1/n), naive s² h, seasonal naive s² (1 + whole seasons within h - 1), drift s² h (1 + h/(n - 1)).
 *
 * @see Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., table 5.2.
 * @module
 */
import { reject } from '../../errors/index.js'
import { intervalsAround } from './forecast-smoothing.js'
import type { ReadSeries } from './read-series.js'
import type { BaselineMethod, SeriesForecast } from './types.js'

/** In the order in which they are tried. */
export const BASELINE_METHODS: readonly BaselineMethod[] = ['mean', 'naive', 'seasonal-naive', 'drift']

/** A baseline's forecast: without intervals where a series is too short to have an error. */
export function baselineForecast(
  method: BaselineMethod,
  series: ReadSeries,
  period: number,
  horizon: number,
  level: number,
): SeriesForecast {
  const fault = baselineMisfit(method, series, period)
  if (fault !== undefined) reject(...fault)
  const { expected, errors, degreesOfFreedom, variances } = BASELINES[method](series, period, horizon)
  const ahead = { kind: 'series-forecast', method, expected } as const
  if (errors.length === 0 || degreesOfFreedom < 1) {
    const message = 'The series is too short to tell how large errors are: there is no interval.'
    return { ...ahead, warnings: [{ code: 'SMALL_SAMPLE', message }] }
  }
  const { scale } = series
  const sigma = scale * Math.sqrt(errors.reduce((sum, error) => sum + (error / scale) ** 2, 0) / degreesOfFreedom)
  const standardErrors = variances.map(variance => sigma * Math.sqrt(variance))
  if (sigma === 0) {
    const message = 'Every value was foreseen: nothing tells how large errors may be.'
    return { ...ahead, warnings: [{ code: 'PERFECT_FIT', message }] }
  }
  return {
    ...ahead,
    standardErrors,
    intervals: intervalsAround(expected, standardErrors, level, degreesOfFreedom),
    warnings: [],
  }
}

/** Why a baseline cannot be had; nothing where it can. */
export function baselineMisfit(
  method: BaselineMethod,
  { observed, count, values }: ReadSeries,
  period: number,
): Parameters<typeof reject> | undefined {
  if (method === 'drift' && count < 2) return ['NO_DATA', 'values', 'at least 2 observed values for a drift', count]
  if (method !== 'seasonal-naive') return undefined
  const missing = Array.from({ length: period }, (_, season) => season).find(
    season => !values.some((_, t) => t % period === season && observed[t] === 1),
  )
  if (missing === undefined) return undefined
  return ['NO_DATA', 'values', `an observed value in each of the ${period} seasons`, `none in season ${missing}`]
}

interface Baseline {
  readonly expected: readonly number[]
  /** Errors from which the variance of one step is known. */
  readonly errors: readonly number[]
  readonly degreesOfFreedom: number
  /** Of each period ahead, in variances of one step. */
  readonly variances: readonly number[]
}

const BASELINES: Readonly<Record<BaselineMethod, (series: ReadSeries, period: number, horizon: number) => Baseline>> = {
  mean(series, _, horizon) {
    const seen = seenOf(series)
    const n = seen.length
    const middle = mean(seen.map(([, value]) => value))
    return {
      expected: ahead(horizon, () => middle),
      errors: seen.map(([, value]) => value - middle),
      degreesOfFreedom: n - 1,
      variances: ahead(horizon, () => 1 + 1 / n),
    }
  },
  naive(series, _, horizon) {
    const seen = seenOf(series)
    const skipped = series.values.length - 1 - series.last
    const last = series.values[series.last]!
    const errors = stepErrors(seen, 0)
    return {
      expected: ahead(horizon, () => last),
      errors,
      degreesOfFreedom: errors.length,
      variances: ahead(horizon, h => h + skipped),
    }
  },
  drift(series, _, horizon) {
    const seen = seenOf(series)
    const [[first, start], [last, end]] = [seen[0]!, seen[seen.length - 1]!]
    const slope = (end - start) / (last - first)
    const skipped = series.values.length - 1 - series.last
    const errors = stepErrors(seen, slope)
    return {
      expected: ahead(horizon, h => end + slope * (h + skipped)),
      errors,
      degreesOfFreedom: errors.length - 1,
      variances: ahead(horizon, h => (h + skipped) * (1 + (h + skipped) / (last - first))),
    }
  },
  'seasonal-naive'({ values, observed }, period, horizon) {
    const size = values.length
    const before = (t: number): number => {
      let at = t - period
      while (at >= 0 && observed[at] !== 1) at -= period
      return at
    }
    const errors: number[] = []
    for (let t = 0; t < size; t++) {
      const at = before(t)
      if (observed[t] === 1 && at >= 0) errors.push((values[t]! - values[at]!) / Math.sqrt((t - at) / period))
    }
    const sources = ahead(horizon, h => {
      let at = size - 1 + h
      while (at >= size || observed[at] !== 1) at -= period
      return at
    })
    return {
      expected: sources.map(at => values[at]!),
      errors,
      degreesOfFreedom: errors.length,
      variances: sources.map((at, i) => (size + i - at) / period),
    }
  },
}

/** Places and values that were observed. */
function seenOf({ values, observed }: ReadSeries): readonly (readonly [number, number])[] {
  return Array.from(values, (value, t) => [t, value] as const).filter(([t]) => observed[t] === 1)
}

/** Of one step: what a value moved beyond the slope, over the root of the steps since the one before it. */
function stepErrors(seen: readonly (readonly [number, number])[], slope: number): readonly number[] {
  return seen.slice(1).map(([t, value], i) => {
    const [before, old] = seen[i]!
    return (value - old - slope * (t - before)) / Math.sqrt(t - before)
  })
}

function ahead(horizon: number, value: (h: number) => number): readonly number[] {
  return Array.from({ length: horizon }, (_, i) => value(i + 1))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value / values.length, 0)
}
