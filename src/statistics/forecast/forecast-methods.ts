/**
 * One door to every way of forecasting a series.
 *
 * @module
 */
import type { reject } from '../../errors/index.js'
import { BASELINE_METHODS, baselineForecast, baselineMisfit } from './baseline-forecast.js'
import { fitForm, misfit } from './fit-smoothing.js'
import { forecast } from './forecast-smoothing.js'
import type { ReadSeries } from './read-series.js'
import { robustMisfit, robustTrendForecast } from './robust-trend.js'
import { formOfMethod, SMOOTHING_METHODS } from './smoothing-form.js'
import type { BaselineMethod, ForecastMethod, SeriesForecast, SmoothingMethod } from './types.js'

/** Every method, simplest first. */
export const FORECAST_METHODS: readonly ForecastMethod[] = [...BASELINE_METHODS, 'robust-trend', ...SMOOTHING_METHODS]

/** What every method is asked. */
export interface Asked {
  readonly horizon: number
  readonly period: number
  readonly level: number
  readonly seed: number
  readonly paths: number
}

export function isSmoothing(method: ForecastMethod): method is SmoothingMethod {
  return SMOOTHING_METHODS.some(one => one === method)
}

function isBaseline(method: ForecastMethod): method is BaselineMethod {
  return BASELINE_METHODS.some(one => one === method)
}

/** Whether a method looks for seasons. */
export function looksForSeasons(method: ForecastMethod): boolean {
  return method.includes('seasonal') || method.includes('winters')
}

/** Why a method cannot be had of a series, as the error would say it; nothing where it can. */
export function misfitOf(
  method: ForecastMethod,
  series: ReadSeries,
  period: number,
): Parameters<typeof reject> | undefined {
  if (period === 1 && looksForSeasons(method)) {
    return ['OUT_OF_RANGE', 'options.period', `a period of 2 or more, as ${method} needs`, period]
  }
  if (isSmoothing(method)) return misfit(series, formOfMethod(method, period))
  return isBaseline(method) ? baselineMisfit(method, series, period) : robustMisfit(series, period)
}

/** A forecast by a method; throws where there is none. */
export function forecastBy(method: ForecastMethod, series: ReadSeries, asked: Asked): SeriesForecast {
  const { horizon, period, level, seed, paths } = asked
  if (isSmoothing(method))
    return forecast(fitForm(series, formOfMethod(method, period)), { horizon, level, seed, paths })
  if (isBaseline(method)) return baselineForecast(method, series, period, horizon, level)
  return robustTrendForecast(series, period, horizon, level)
}
