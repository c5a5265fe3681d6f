import * as exponentialSmoothing from './exponential-smoothing.js'

export type { AccuracyOptions, ForecastAccuracy, ForecastErrors } from './accuracy.js'
export { forecastAccuracy } from './accuracy.js'
export type { MethodTrial } from './choose-method.js'
export type { ChosenForecast, ForecastOptions } from './forecast-series.js'
export { forecastSeries } from './forecast-series.js'
export type { SmoothingForecastOptions } from './forecast-smoothing.js'
export type { RollingOrigin, RollingOriginOptions } from './rolling-origin.js'
export { rollingOrigin } from './rolling-origin.js'
export type { SmoothingConstants, SmoothingState } from './smoothing-filter.js'
export type { SmoothingFormOptions } from './smoothing-form.js'
export type { SmoothingModel, SmoothingParams, SmoothingReport } from './smoothing-model.js'
export type { GivenSmoothing } from './smoothing-params.js'
export type { PathOptions, SeriesPaths } from './smoothing-paths.js'
export type {
  BaselineMethod,
  ForecastIntervals,
  ForecastMethod,
  Series,
  SeriesForecast,
  SmoothingForm,
  SmoothingMethod,
} from './types.js'
export { exponentialSmoothing }
