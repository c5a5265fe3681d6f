/**
 * What comes next in a regular series, by a method that is named, or chosen with the reason.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import { expectLevel } from '../level.js'
import type { Chosen, MethodTrial } from './choose-method.js'
import { chooseByCriterion, chooseByTrial } from './choose-method.js'
import { FORECAST_METHODS, forecastBy, misfitOf } from './forecast-methods.js'
import { expectHorizon, expectPeriod, readSeries } from './read-series.js'
import type { ForecastMethod, Series, SeriesForecast } from './types.js'

/** How a series is forecast. */
export interface ForecastOptions {
  /** Periods ahead; a whole number from 1 to 10,000. */
  readonly horizon: number
  /** Periods after which seasons return: 12 of months, 4 of quarters; 1, none, by default. */
  readonly period?: number
  /** `'auto'` by default. */
  readonly method?: ForecastMethod | 'auto'
  /**
   * How `'auto'` chooses: the form of smoothing of least AICc (default), or the method, baselines and robust line included, whose
   * forecasts from rolling origins were off least.
   */
  readonly by?: 'aicc' | 'rolling-origin'
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** Of drawn futures; 1 by default. */
  readonly seed?: number
  /** How many are drawn, where variances have no formula; 5,000 by default. */
  readonly paths?: number
}

/** A forecast and how its method was chosen. */
export interface ChosenForecast extends SeriesForecast {
  /** Why this method, in one sentence. */
  readonly reason: string
  /** What else was tried; empty where the method was named. */
  readonly trials: readonly MethodTrial[]
}

/**
 * Forecasts a series of values one period apart.
 *
 * Of one value there is no interval, of two or three only baselines; the reason says so.
 *
 * @param series oldest first; `null` where none was observed.
 * @throws ClienteleError `NO_DATA` for a series too short for a named method, `OUT_OF_RANGE` naming a value that a named method cannot
 * have, `EMPTY_INPUT`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @see Hyndman et al. (2008), chapter 7; Burnham and Anderson (2002), Model Selection and Multimodel Inference, section 2.4.
 * @example
 * import { forecastSeries } from 'clientele/statistics'
 * const sales = [30, 19, 25, 28, 32, 23, 28, 35, 37, 25, 31, 29, 37, 24, 29, 32]
 * const { method, expected, reason } = forecastSeries(sales, { horizon: 4, period: 4 })
 * method // => 'multiplicative-seasonal'
 * expected.map(value => value.toFixed(1)) // => ['36.1', '23.8', '29.1', '32.0']
 * reason // => 'Least AICc (92.4) of 9 forms of exponential smoothing.'
 */
export function forecastSeries(series: Series, options: ForecastOptions): ChosenForecast {
  expectKnownKeys(options, ['horizon', 'period', 'method', 'by', 'level', 'seed', 'paths'], 'options')
  const { method: askedMethod = 'auto', by: askedBy = 'aicc', seed = 1, paths = 5000 } = options
  const asked = {
    horizon: expectHorizon(options.horizon),
    period: expectPeriod(options.period),
    level: expectLevel(options.level),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
    paths: expectInteger(paths, 'options.paths', 1, 100_000),
  }
  const named = expectOneOf(askedMethod, ['auto', ...FORECAST_METHODS], 'options.method')
  const by = expectOneOf(askedBy, ['aicc', 'rolling-origin'], 'options.by')
  const read = readSeries(series)
  if (named !== 'auto') {
    const fault = misfitOf(named, read, asked.period)
    if (fault !== undefined) reject(...fault)
    return { ...forecastBy(named, read, asked), reason: 'The method that was asked for.', trials: [] }
  }
  const chosen: Chosen = by === 'aicc' ? chooseByCriterion(read, asked) : chooseByTrial(read, asked)
  return { ...chosen.forecast, reason: chosen.reason, trials: chosen.trials }
}
