/**
 * How well would a method have forecast this series? Forecasts from one origin after another, each knowing only what came before.
 *
 * @see Tashman (2000), Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16.
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import { expectLevel } from '../level.js'
import type { ForecastAccuracy } from './accuracy.js'
import { forecastAccuracy } from './accuracy.js'
import type { Asked } from './forecast-methods.js'
import { FORECAST_METHODS, forecastBy, misfitOf } from './forecast-methods.js'
import type { ReadSeries } from './read-series.js'
import { expectHorizon, expectPeriod, readSeries } from './read-series.js'
import type { ForecastMethod, Series } from './types.js'

/** Which origins, how far ahead. */
export interface RollingOriginOptions {
  readonly method: ForecastMethod
  /** Periods ahead from each origin. */
  readonly horizon: number
  /** Periods after which seasons return; 1, none, by default. */
  readonly period?: number
  /** Values before the first origin; as many as the method needs, and half of the series, by default. */
  readonly initial?: number
  /** From one origin to the next; 1 by default. */
  readonly step?: number
  /** Of intervals; 0.95 by default. */
  readonly level?: number
  /** 1 by default. */
  readonly seed?: number
}

/** Measures over all origins, and by how far ahead. */
export interface RollingOrigin {
  readonly method: ForecastMethod
  readonly origins: number
  readonly overall: ForecastAccuracy
  /** The first is of one period ahead; absent where no value that far ahead of an origin was observed. */
  readonly byHorizon: readonly (ForecastAccuracy | undefined)[]
}

/**
 * Errors of a method from rolling origins; what is scaled is scaled by the seasonal naive forecast within the first origin's values.
 *
 * @throws ClienteleError `NO_DATA` for a series too short for any origin; `OUT_OF_RANGE`, `UNKNOWN_OPTION` and the like.
 * @example
 * import { rollingOrigin } from 'clientele/statistics'
 * const sales = [112, 118, 132, 129, 121, 135, 148, 148, 136, 119]
 * const { origins, overall } = rollingOrigin(sales, { method: 'naive', horizon: 2 })
 * origins // => 5
 * overall.meanAbsoluteError.toFixed(3) // => '15.222'
 */
export function rollingOrigin(series: Series, options: RollingOriginOptions): RollingOrigin {
  expectKnownKeys(options, ['method', 'horizon', 'period', 'initial', 'step', 'level', 'seed'], 'options')
  const method = expectOneOf(options.method, FORECAST_METHODS, 'options.method')
  const horizon = expectHorizon(options.horizon)
  const period = expectPeriod(options.period)
  const { initial, step = 1, seed = 1 } = options
  const level = expectLevel(options.level)
  expectInteger(seed, 'options.seed', 0, LARGEST_SEED)
  const first = initial === undefined ? undefined : expectInteger(initial, 'options.initial', 1)
  expectInteger(step, 'options.step', 1)
  const rolled = rollOrigins(readSeries(series), method, { horizon, period, level, seed, paths: 500 }, first, step)
  if (rolled !== undefined) return rolled
  return reject('NO_DATA', 'values', `more values than ${method} needs for a first forecast`, `${series.length} values`)
}

/** The same of what was checked; nothing where no origin has a value ahead. */
export function rollOrigins(
  series: ReadSeries,
  method: ForecastMethod,
  asked: Asked,
  initial: number = Math.ceil(series.values.length / 2),
  step = 1,
): RollingOrigin | undefined {
  const size = series.values.length
  const rows: Row[][] = Array.from({ length: asked.horizon }, () => [])
  let origins = 0
  let naiveError: number | undefined
  for (let origin = initial; origin < size; origin += step) {
    const past = pastOf(series, origin)
    if (past === undefined || misfitOf(method, past, asked.period) !== undefined) continue
    const reach = Math.min(asked.horizon, size - origin)
    const { expected, intervals } = forecastBy(method, past, { ...asked, horizon: reach })
    origins++
    if (origins === 1) naiveError = naiveErrorOf(past, asked.period)
    for (let h = 0; h < reach; h++) {
      if (series.observed[origin + h] !== 1) continue
      rows[h]!.push([series.values[origin + h]!, expected[h]!, intervals?.lower[h], intervals?.upper[h]])
    }
  }
  const all = rows.flat()
  if (all.length === 0) return undefined
  const measured = (some: readonly Row[]): ForecastAccuracy => accuracyOf(some, naiveError)
  return {
    method,
    origins,
    overall: measured(all),
    byHorizon: rows.map(some => (some.length > 0 ? measured(some) : undefined)),
  }
}

type Row = readonly [actual: number, expected: number, lower: number | undefined, upper: number | undefined]

function accuracyOf(rows: readonly Row[], naiveError: number | undefined): ForecastAccuracy {
  const bounded = rows.flatMap(([actual, , lower, upper]) =>
    lower === undefined || upper === undefined ? [] : [{ actual, lower, upper }],
  )
  const { coverage: _, ...measures } = forecastAccuracy(
    { actual: rows.map(([actual]) => actual), expected: rows.map(([, expected]) => expected) },
    naiveError !== undefined && naiveError > 0 ? { naiveError } : {},
  )
  const within = bounded.filter(({ actual, lower, upper }) => actual >= lower && actual <= upper).length
  return { ...measures, ...(bounded.length > 0 && { coverage: within / bounded.length }) }
}

/** The values before an origin; nothing where none was observed. */
function pastOf({ values, observed, scale }: ReadSeries, origin: number): ReadSeries | undefined {
  const seen = observed.subarray(0, origin)
  const last = seen.lastIndexOf(1)
  if (last === -1) return undefined
  return {
    values: values.subarray(0, origin),
    observed: seen,
    last,
    scale,
    count: seen.reduce((sum, one) => sum + one, 0),
  }
}

/** Mean magnitude of what a value differs from the one a season before; nothing where there is no such pair. */
function naiveErrorOf({ values, observed }: ReadSeries, period: number): number | undefined {
  const moves: number[] = []
  for (let t = period; t < values.length; t++) {
    if (observed[t] === 1 && observed[t - period] === 1) moves.push(Math.abs(values[t]! - values[t - period]!))
  }
  return moves.length === 0 ? undefined : moves.reduce((sum, move) => sum + move / moves.length, 0)
}
