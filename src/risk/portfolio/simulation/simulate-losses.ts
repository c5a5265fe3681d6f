/**
 * What may a portfolio lose, if obligors depend on several factors, losses given default vary and sizes differ? Drawn, path
 * by path.
 *
 * Path k draws from stream k of the seed, so that its loss is the same whoever draws it, in whatever part of the work: paths
 * 0 to 999 by one worker and 1,000 to 1,999 by another are the 2,000 of one. Nor does the order of obligors change anything.
 *
 * Source: Gupton, Finger and Bhatia (1997), CreditMetrics technical document, chapters 8 to 10; Glasserman (2003), Monte Carlo
 * Methods in Financial Engineering, section 9.4.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../../errors/index.js'
import type { Steps } from '../../../model/index.js'
import { LARGEST_SEED, randomStreams } from '../../../model/random.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import type { FactorColumns } from './default-sampler.js'
import { defaultSampler } from './default-sampler.js'
import type { RatedColumns } from './migration-sampler.js'
import { migrationSampler } from './migration-sampler.js'
import type { PathSampler } from './sampler.js'

/** Which paths are drawn. */
export interface SimulationOptions {
  /** How many; from 1 to ten million. */
  readonly paths: number
  /** A whole number from 0 to 2147483647: what makes the draws reproducible. */
  readonly seed: number
  /** The number of the first path; 0 by default. Paths of one seed drawn in parts are joined by putting them in a row. */
  readonly from?: number
  /** Of the factors, row by row in the order of `loadings`. Default: they are independent. */
  readonly correlations?: readonly (readonly number[])[]
}

/** Which paths of ratings are drawn. */
export interface MigrationSimulationOptions extends SimulationOptions {
  /** Of one year; its states are those of `rating` and `stateValues`. */
  readonly matrix: TransitionMatrix
}

const KNOWN = ['paths', 'seed', 'from', 'correlations']
const MOST_PATHS = 10_000_000
/** About how many obligors are looked at between two steps: some milliseconds. */
const DRAWS_PER_STEP = 200_000

/**
 * Losses by default, one per path.
 *
 * @param columns one row per obligor; loadings on factors, which explain at most all of its return.
 * @returns steps of work for `runSync` or `runAsync`, whose result is a column of losses in currency units, path by path:
 * `lossDistribution(losses)` is their distribution, `simulatedRisk(losses, options)` the figures with their error.
 * @throws ClienteleError `OUT_OF_RANGE` naming a cell, loadings that explain more than all, or correlations that no factors
 * can have; `LENGTH_MISMATCH`, `MIXED_CURRENCIES`.
 * @example
 * import { runSync } from 'clientele/model'
 * import { lossDistribution, simulateLosses } from 'clientele/risk'
 * const portfolio = {
 *   exposure: [100, 200, 300], probabilityOfDefault: [0.1, 0.1, 0.1], lossGivenDefault: [0.5, 0.5, 0.5],
 *   loadings: { europe: [0.4, 0.4, 0], asia: [0, 0, 0.5] },
 * }
 * const options = { paths: 1000, seed: 42, correlations: [[1, 0.3], [0.3, 1]] }
 * const losses = runSync(simulateLosses(portfolio, options))
 * lossDistribution(losses).losses.length // => 7
 * const [second, half] = [500, 500].map((paths, i) => runSync(simulateLosses(portfolio, { ...options, paths, from: 500 * i })))
 * half[0] === losses[500] // => true
 */
export function simulateLosses(columns: FactorColumns, options: SimulationOptions): Steps<Float64Array> {
  const settings = simulationSettings(options, KNOWN)
  return drawPaths(defaultSampler(columns, options.correlations), settings)
}

/**
 * Losses of value by migration of ratings, one per path; gains are losses below 0.
 *
 * @param columns one row per obligor: its rating, and what it is worth by the rating in a year, as `creditMetricsValues`
 * returns.
 * @param options with the matrix of the year, states in the order of `stateValues`.
 * @throws ClienteleError as {@link simulateLosses}; `NOT_STOCHASTIC` for rows that do not add up to 1.
 * @example
 * import { runSync } from 'clientele/model'
 * import { simulateMigrationLosses } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const matrix = transitionMatrix(['A', 'B', 'D'], [[0.9, 0.09, 0.01], [0.1, 0.8, 0.1], [0, 0, 1]])
 * const portfolio = {
 *   rating: ['A', 'B'], stateValues: [[100, 52], [95, 50], [40, 20]], referenceValue: [100, 50], loadings: { world: [0.5, 0.5] },
 * }
 * const losses = runSync(simulateMigrationLosses(portfolio, { paths: 1000, seed: 1, matrix }))
 * Math.min(...losses) // => -2
 */
export function simulateMigrationLosses(
  columns: RatedColumns,
  options: MigrationSimulationOptions,
): Steps<Float64Array> {
  const settings = simulationSettings(options, [...KNOWN, 'matrix'])
  return drawPaths(migrationSampler(columns, options.matrix, options.correlations), settings)
}

/** Which paths, checked. */
export interface SimulationSettings {
  readonly paths: number
  readonly seed: number
  readonly from: number
}

/** The options that say which paths are drawn. */
export function simulationSettings(options: SimulationOptions, known: readonly string[]): SimulationSettings {
  expectKnownKeys(options, known, 'options')
  const { paths, seed, from = 0 } = options
  return {
    paths: expectInteger(paths, 'options.paths', 1, MOST_PATHS),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
    from: expectInteger(from, 'options.from', 0, MOST_PATHS),
  }
}

function* drawPaths(sampler: PathSampler, { paths, seed, from }: SimulationSettings): Steps<Float64Array> {
  const losses = new Float64Array(paths)
  const streams = randomStreams(seed, from)
  const perStep = pathsPerStep(sampler)
  let sum = 0
  const add = (_: number, loss: number): void => {
    sum += loss
  }
  for (let path = 0; path < paths; path++) {
    if (path % perStep === 0) yield { phase: 'simulating', done: path, total: paths }
    sum = 0
    sampler.draw(streams.next().value, add)
    losses[path] = sum
  }
  return losses
}

/** How many paths are drawn between two steps. */
export function pathsPerStep({ size }: PathSampler): number {
  return Math.max(1, Math.ceil(DRAWS_PER_STEP / size))
}
