/**
 * Which method suits a series: the criterion of a fit, or errors of forecasts that could have been made.
 *
 * @module
 */
import { fitForm } from './fit-smoothing.js'
import type { Asked } from './forecast-methods.js'
import { FORECAST_METHODS, forecastBy, misfitOf } from './forecast-methods.js'
import { forecast } from './forecast-smoothing.js'
import type { ReadSeries } from './read-series.js'
import { rollOrigins } from './rolling-origin.js'
import { formOfMethod, SMOOTHING_METHODS } from './smoothing-form.js'
import type { SmoothingModel } from './smoothing-model.js'
import type { ForecastMethod, SeriesForecast, SmoothingMethod } from './types.js'

/** A method that was tried, or why it was not. */
export interface MethodTrial {
  readonly method: ForecastMethod
  /** Of its fit. */
  readonly aicc?: number
  /** Root mean squared error of forecasts from rolling origins, over all periods ahead. */
  readonly rootMeanSquaredError?: number
  /** Why it was not tried or cannot be compared, where it was not. */
  readonly leftOut?: string
}

/** The method chosen, its forecast, and why. */
export interface Chosen {
  readonly forecast: SeriesForecast
  readonly reason: string
  readonly trials: readonly MethodTrial[]
}

/** Origins tried at most: the last ones. */
const MOST_ORIGINS = 12
const FUTURES_PER_TRIAL = 500

/** The form of smoothing of least AICc. */
export function chooseByCriterion(series: ReadSeries, asked: Asked): Chosen {
  const tried = SMOOTHING_METHODS.map((method): Fitted | MethodTrial => {
    const fault = misfitOf(method, series, asked.period)
    if (fault !== undefined) return { method, leftOut: sentence(fault) }
    const model = fitForm(series, formOfMethod(method, asked.period))
    if (model.fit.source === 'given') return { method, leftOut: 'It has no fit.' }
    const { aicc, warnings } = model.fit
    if (warnings.some(({ code }) => code === 'PERFECT_FIT')) return { method, model, aicc: Number.NEGATIVE_INFINITY }
    return aicc === undefined ? { method, leftOut: 'Too few values for its AICc.' } : { method, model, aicc }
  })
  const fits = tried.filter((one): one is Fitted => 'model' in one)
  const trials = tried.map(
    ({ method, aicc, ...rest }): MethodTrial => ({
      method,
      ...(aicc !== undefined && Number.isFinite(aicc) && { aicc }),
      ...('leftOut' in rest && rest.leftOut !== undefined && { leftOut: rest.leftOut }),
    }),
  )
  if (fits.length === 0) return { ...baseline(series, asked), trials }
  const best = fits.reduce((least, one) => (one.aicc < least.aicc ? one : least))
  const { horizon, level, seed, paths } = asked
  return {
    forecast: forecast(best.model, { horizon, level, seed, paths }),
    reason: Number.isFinite(best.aicc)
      ? `Least AICc (${best.aicc.toFixed(1)}) of ${counted(fits.length, 'form')} of exponential smoothing.`
      : 'The simplest form of exponential smoothing that foresees every value.',
    trials,
  }
}

interface Fitted {
  readonly method: SmoothingMethod
  readonly model: SmoothingModel
  readonly aicc: number
}

/** The method whose forecasts from the last origins were off least; of equals the simplest. */
export function chooseByTrial(series: ReadSeries, asked: Asked): Chosen {
  const size = series.values.length
  const initial = Math.max(Math.ceil(size / 2), size - MOST_ORIGINS)
  const rolled = FORECAST_METHODS.map(method => {
    const fault = misfitOf(method, series, asked.period)
    if (fault !== undefined) return { method, leftOut: sentence(fault) }
    const reach = { ...asked, horizon: Math.min(asked.horizon, size), paths: FUTURES_PER_TRIAL }
    const found = rollOrigins(series, method, reach, initial)
    if (found === undefined) return { method, leftOut: 'Too few values before the origins.' }
    return { method, origins: found.origins, rootMeanSquaredError: found.overall.rootMeanSquaredError }
  })
  const most = rolled.reduce((sum, { origins = 0 }) => Math.max(sum, origins), 0)
  const trials = rolled.map(({ method, origins, ...rest }): MethodTrial => {
    if (origins === undefined || origins === most) return { method, ...rest }
    return { method, leftOut: `It could forecast from ${origins} of ${most} origins only.` }
  })
  const comparable = trials.flatMap(({ method, rootMeanSquaredError: error }) =>
    error === undefined ? [] : [{ method, error }],
  )
  if (comparable.length === 0) return { ...baseline(series, asked), trials }
  const best = comparable.reduce((least, one) => (one.error < least.error ? one : least))
  return {
    forecast: forecastBy(best.method, series, asked),
    reason: `Least root mean squared error (${best.error.toPrecision(4)}) of ${counted(comparable.length, 'method')} from ${counted(most, 'origin')}.`,
    trials,
  }
}

/** What is left to a series too short for anything else. */
function baseline(series: ReadSeries, asked: Asked): Omit<Chosen, 'trials'> {
  const seasonal = asked.period > 1 && misfitOf('seasonal-naive', series, asked.period) === undefined
  const method = seasonal ? 'seasonal-naive' : 'naive'
  return {
    forecast: forecastBy(method, series, asked),
    reason: `Too short for more than a baseline: ${counted(series.count, 'observed value')}.`,
  }
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

function sentence([, , expected, value]: NonNullable<ReturnType<typeof misfitOf>>): string {
  return `It needs ${expected}; there is ${String(value)}.`
}
