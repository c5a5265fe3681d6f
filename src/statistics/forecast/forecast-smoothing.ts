/**
 * The next values of a smoothed series, with their intervals.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import type { Warning } from '../../model/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import { normalUpperQuantile, studentTQuantile } from '../../numeric/index.js'
import { expectLevel } from '../level.js'
import { quantiles } from '../quantile.js'
import { expectHorizon } from './read-series.js'
import { methodOfForm } from './smoothing-form.js'
import type { SmoothingModel } from './smoothing-model.js'
import { readSmoothing } from './smoothing-params.js'
import type { SeriesPaths } from './smoothing-paths.js'
import { paths as drawPaths } from './smoothing-paths.js'
import { growthAhead, isLinear, surpriseWeights } from './smoothing-weights.js'
import type { ForecastIntervals, SeriesForecast } from './types.js'

/** How far ahead, and which intervals. */
export interface SmoothingForecastOptions {
  /** Periods ahead; a whole number from 1 to 10,000. */
  readonly horizon: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** Of the futures drawn where variances have no formula; 1 by default. */
  readonly seed?: number
  /** How many of them; 5,000 by default. */
  readonly paths?: number
}

/**
 * Expected values and prediction intervals: by formula where the form is linear, else from drawn futures.
 *
 * Intervals use Student's quantile with as many degrees of freedom as observations exceed parameters. They do not know that the
 * smoothing constants are estimates, nor that the form may be wrong: those of fewer than 60 values cover less than they say, and a
 * warning says so. Where the fit is perfect there are none.
 *
 * @throws ClienteleError `OUT_OF_RANGE`, `INVALID_TYPE`, `UNKNOWN_OPTION` naming the option.
 * @see Hyndman et al. (2008), chapter 6.
 * @example
 * import { exponentialSmoothing } from 'clientele/statistics'
 * const model = exponentialSmoothing.fromParams({ alpha: 0.5, level: 100, sigma: 4 })
 * const { expected, intervals, standardErrors } = exponentialSmoothing.forecast(model, { horizon: 5 })
 * expected[4] // => 100
 * standardErrors[4].toFixed(4) // => '5.6569'
 * intervals.lower[4].toFixed(4) // => '88.9128'
 */
export function forecast(model: SmoothingModel, options: SmoothingForecastOptions): SeriesForecast {
  expectKnownKeys(options, ['horizon', 'level', 'seed', 'paths'], 'options')
  const horizon = expectHorizon(options.horizon)
  const level = expectLevel(options.level)
  const { seed = 1, paths = 5000 } = options
  expectInteger(seed, 'options.seed', 0, LARGEST_SEED)
  expectInteger(paths, 'options.paths', 1, 100_000)
  const { params, fit } = readSmoothing(model)
  const expected = expectedAhead(model, horizon)
  const warnings = fit.source === 'given' ? [] : fit.warnings
  const ahead = { kind: 'series-forecast', method: methodOfForm(params), expected, warnings } as const
  if (warnings.some(({ code }) => code === 'PERFECT_FIT')) return ahead
  if (isLinear(params)) return { ...ahead, ...byFormula(model, expected, level) }
  const drawn = drawPaths(model, { horizon, seed, paths })
  return { ...ahead, ...byDraws(drawn, expected, level), warnings: [...warnings, ...crossing(drawn)] }
}

/** Level, growth and season of each period ahead. */
export function expectedAhead({ params }: SmoothingModel, horizon: number): readonly number[] {
  const { level, growth = 0, seasons, unobserved: skipped = 0 } = params
  const sums = growthAhead(params, params, horizon + skipped)
  return Array.from({ length: horizon }, (_, i) => {
    const h = i + skipped
    const base = level + growth * sums[h]!
    if (seasons === undefined) return base
    const season = seasons[h % seasons.length]!
    return params.season === 'multiplicative' ? base * season : base + season
  })
}

function byFormula(
  { params }: SmoothingModel,
  expected: readonly number[],
  level: number,
): Pick<SeriesForecast, 'standardErrors' | 'intervals'> {
  const { sigma, degreesOfFreedom, unobserved: skipped = 0 } = params
  const weights = surpriseWeights(params, params, expected.length + skipped)
  const standardErrors: number[] = []
  let sum = 1
  for (let h = 0; h < weights.length; h++) {
    if (h >= skipped) standardErrors.push(sigma * Math.sqrt(sum))
    sum += weights[h]! ** 2
  }
  return { standardErrors, intervals: intervalsAround(expected, standardErrors, level, degreesOfFreedom) }
}

/** Symmetric intervals by Student's quantile, or the normal where the spread is known. */
export function intervalsAround(
  expected: readonly number[],
  standardErrors: readonly number[],
  level: number,
  degreesOfFreedom?: number,
): ForecastIntervals {
  const reach =
    degreesOfFreedom === undefined
      ? normalUpperQuantile((1 - level) / 2)
      : studentTQuantile((1 + level) / 2, degreesOfFreedom)
  return {
    lower: expected.map((value, h) => value - reach * standardErrors[h]!),
    upper: expected.map((value, h) => value + reach * standardErrors[h]!),
    level,
    kind: 'predictive',
    method: 'analytic',
  }
}

function byDraws(
  { horizon, paths, values }: SeriesPaths,
  expected: readonly number[],
  level: number,
): Pick<SeriesForecast, 'standardErrors' | 'intervals'> {
  const [lower, upper, standardErrors]: [number[], number[], number[]] = [[], [], []]
  const column = new Float64Array(paths)
  for (let h = 0; h < horizon; h++) {
    for (let path = 0; path < paths; path++) column[path] = values[path * horizon + h]!
    const [low, high] = quantiles(column, [(1 - level) / 2, (1 + level) / 2])
    lower.push(low!)
    upper.push(high!)
    const middle = expected[h]!
    standardErrors.push(Math.sqrt(column.reduce((sum, value) => sum + (value - middle) ** 2, 0) / paths))
  }
  return { standardErrors, intervals: { lower, upper, level, kind: 'predictive', method: 'simulation' } }
}

/** A falling trend takes some futures below 0, where seasons and errors that multiply mean nothing. */
function crossing({ values, paths, horizon }: SeriesPaths): readonly Warning[] {
  const below = Array.from({ length: paths }, (_, i) => i).filter(i =>
    values.subarray(i * horizon, (i + 1) * horizon).some(v => v < 0),
  )
  if (below.length === 0) return []
  const message = `${((100 * below.length) / paths).toFixed(1)} % of drawn futures fall below 0, where what multiplies has no meaning: prefer additive seasons.`
  return [{ code: 'AT_BOUNDARY', message }]
}
