/**
 * Possible futures of a smoothed series, drawn.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import type { RandomStream } from '../../model/index.js'
import { LARGEST_SEED, randomStream } from '../../model/index.js'
import { drawGamma, drawNormal } from '../draws.js'
import { expectHorizon } from './read-series.js'
import type { SmoothingModel } from './smoothing-model.js'
import { readSmoothing } from './smoothing-params.js'

/** How many futures, how long, from which seed. */
export interface PathOptions {
  /** Periods ahead; a whole number from 1 to 10,000. */
  readonly horizon: number
  /** 5,000 by default; at most 100,000. */
  readonly paths?: number
  /** 1 by default. */
  readonly seed?: number
}

/** Values drawn at most in one call: 800 MB of them. */
const MOST_VALUES = 1e8

/** Futures one after the other: path i holds `values[i * horizon]` and those that follow. */
export interface SeriesPaths {
  readonly horizon: number
  readonly paths: number
  readonly values: Float64Array
}

/**
 * Draws futures of a fitted series: errors are normal, and each path has its own error variance, since the estimate of that is
 * uncertain itself.
 *
 * @throws ClienteleError `OUT_OF_RANGE`, `INVALID_TYPE`, `UNKNOWN_OPTION` naming the option or the parameter; `OUT_OF_RANGE` for more than
 * 1e8 values in all, or futures beyond a double.
 * @example
 * import { exponentialSmoothing } from 'clientele/statistics'
 * const model = exponentialSmoothing.fromParams({ alpha: 0.3, level: 100, sigma: 4 })
 * exponentialSmoothing.paths(model, { horizon: 12, paths: 1000 }).values.length // => 12000
 */
export function paths(model: SmoothingModel, options: PathOptions): SeriesPaths {
  expectKnownKeys(options, ['horizon', 'paths', 'seed'], 'options')
  const { horizon: asked, paths: askedPaths = 5000, seed: askedSeed = 1 } = options
  const horizon = expectHorizon(asked)
  const count = expectInteger(askedPaths, 'options.paths', 1, 100_000)
  const uniform = randomStream(expectInteger(askedSeed, 'options.seed', 0, LARGEST_SEED))
  readSmoothing(model)
  if (count * horizon > MOST_VALUES) {
    reject(
      'OUT_OF_RANGE',
      'options.paths',
      `at most ${Math.floor(MOST_VALUES / horizon)} futures of ${horizon} periods`,
      count,
    )
  }
  const values = new Float64Array(count * horizon)
  for (let path = 0; path < count; path++)
    drawPath(model, uniform, values.subarray(path * horizon, (path + 1) * horizon))
  const beyond = values.find(value => !Number.isFinite(value))
  if (beyond !== undefined) reject('OUT_OF_RANGE', 'model.params', 'parameters whose futures a double can hold', beyond)
  return { horizon, paths: count, values }
}

function drawPath({ params }: SmoothingModel, uniform: RandomStream, out: Float64Array): void {
  const { alpha, beta = 0, gamma = 0, sigma, degreesOfFreedom, unobserved: skipped = 0 } = params
  const phi = params.trend === 'none' ? 0 : (params.phi ?? 1)
  const multiplies = params.season === 'multiplicative'
  const relative = params.error === 'multiplicative'
  const seasons = params.seasons === undefined ? [multiplies ? 1 : 0] : [...params.seasons]
  let { level, growth = 0 } = params
  const spread =
    degreesOfFreedom === undefined
      ? sigma
      : sigma * Math.sqrt(degreesOfFreedom / drawChiSquare(uniform, degreesOfFreedom))
  for (let h = -skipped; h < out.length; h++) {
    const at = (h + skipped) % seasons.length
    const season = seasons[at]!
    const base = level + phi * growth
    const mean = multiplies ? base * season : base + season
    // Multiplicative errors of -1 and below would turn the sign of what is left.
    const surprise = relative ? Math.max(-1, spread * drawNormal(uniform)) : spread * drawNormal(uniform)
    const error = relative ? mean * surprise : surprise
    level = base + alpha * (multiplies ? base * surprise : error)
    growth = phi * growth + beta * (multiplies ? base * surprise : error)
    seasons[at] = season + gamma * (multiplies ? season * surprise : error)
    if (h >= 0) out[h] = mean + error
  }
}

function drawChiSquare(uniform: RandomStream, degrees: number): number {
  return Math.max(Number.MIN_VALUE, drawGamma(uniform, degrees / 2, 0.5))
}
