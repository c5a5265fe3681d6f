/**
 * Which obligor brings how much of a simulated tail? The paths of the tail are drawn again, as every path can be, and show who
 * lost what in them.
 *
 *   to ES:  E[Lᵢ | tail], over the worst paths that together have the probability 1 − α
 *   to VaR: E[Lᵢ | L near VaR], over the paths from the l-th to the u-th in order that VaR may be; what their
 *         mean differs from VaR by is shared out in proportion
 *
 * Source: Tasche (1999), Risk contributions and performance measurement; Glasserman (2005), Measuring marginal risk
 * contributions in credit portfolios, Journal of Computational Finance 9.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, reject } from '../../../errors/index.js'
import type { Steps } from '../../../model/index.js'
import { LARGEST_SEED, randomStreams } from '../../../model/random.js'
import { expectColumns, FINITE } from '../../../statistics/columns.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { expectLevel } from '../../../statistics/level.js'
import { distributionOfPaths } from '../loss-distribution.js'
import { expectTailLevel, quantileOf } from '../value-at-risk.js'
import type { FactorColumns } from './default-sampler.js'
import { defaultSampler } from './default-sampler.js'
import type { RatedColumns } from './migration-sampler.js'
import { migrationSampler } from './migration-sampler.js'
import type { PathSampler } from './sampler.js'
import { quantileRanks } from './simulated-risk.js'

/** The simulation whose tail is looked at. */
export interface SimulatedContributionOptions {
  /** What was drawn, all of it, from path 0 on. */
  readonly losses: Float64Array
  /** The seed it was drawn with. */
  readonly seed: number
  /** Of VaR and expected shortfall, within (0, 1). */
  readonly level: number
  /** Of the ranks about VaR; 0.95 by default. */
  readonly confidence?: number
  /** As it was drawn with. */
  readonly correlations?: readonly (readonly number[])[]
}

/** The simulation of ratings whose tail is looked at. */
export interface MigrationContributionOptions extends SimulatedContributionOptions {
  readonly matrix: TransitionMatrix
}

/** What each obligor brings, in currency units. */
export interface SimulatedContributions {
  /** Adds up to the expected shortfall of the losses. */
  readonly expectedShortfall: Float64Array
  /** Standard error of each of them, by the paths of the tail; 0 where all of them say the same. */
  readonly expectedShortfallError: Float64Array
  /** Adds up to the value at risk of the losses. */
  readonly valueAtRisk: Float64Array
  /** How many paths each is the mean of. */
  readonly paths: { readonly expectedShortfall: number; readonly valueAtRisk: number }
}

const KNOWN = ['losses', 'seed', 'level', 'confidence', 'correlations']
const PATHS_PER_STEP = 4096

/**
 * How much of VaR and expected shortfall each obligor brings, by the paths of the tail.
 *
 * @param columns those the losses were drawn with.
 * @returns steps of work, as {@link simulateLosses}.
 * @throws ClienteleError `CONFLICTING_OPTIONS` where a path that is drawn again has another loss: columns, seed or
 * correlations are not those the losses were drawn with; else as {@link simulateLosses}.
 * @example
 * import { runSync } from 'clientele/model'
 * import { simulatedContributions, simulatedRisk, simulateLosses } from 'clientele/risk'
 * const portfolio = {
 *   exposure: [100, 200, 300], probabilityOfDefault: [0.1, 0.1, 0.1], lossGivenDefault: [0.5, 0.5, 0.5],
 *   loadings: { economy: [0.5, 0.5, 0] },
 * }
 * const losses = runSync(simulateLosses(portfolio, { paths: 10_000, seed: 42 }))
 * const shares = runSync(simulatedContributions(portfolio, { losses, seed: 42, level: 0.99 }))
 * const total = shares.expectedShortfall.reduce((sum, share) => sum + share, 0)
 * Math.abs(total - simulatedRisk(losses, { level: 0.99 }).expectedShortfall.value) < 1e-9 // => true
 */
export function simulatedContributions(
  columns: FactorColumns,
  options: SimulatedContributionOptions,
): Steps<SimulatedContributions> {
  expectKnownKeys(options, KNOWN, 'options')
  return contributionSteps(defaultSampler(columns, options.correlations), options)
}

/**
 * The same for {@link simulateMigrationLosses}.
 *
 * @throws ClienteleError as {@link simulatedContributions}.
 * @example
 * import { runSync } from 'clientele/model'
 * import { simulatedMigrationContributions, simulateMigrationLosses } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const matrix = transitionMatrix(['A', 'B', 'D'], [[0.9, 0.09, 0.01], [0.1, 0.8, 0.1], [0, 0, 1]])
 * const portfolio = {
 *   rating: ['A', 'B'], stateValues: [[100, 52], [95, 50], [40, 20]], referenceValue: [100, 50], loadings: { world: [0.5, 0.5] },
 * }
 * const losses = runSync(simulateMigrationLosses(portfolio, { paths: 1000, seed: 1, matrix }))
 * runSync(simulatedMigrationContributions(portfolio, { losses, seed: 1, matrix, level: 0.9 })).paths.expectedShortfall // => 105
 */
export function simulatedMigrationContributions(
  columns: RatedColumns,
  options: MigrationContributionOptions,
): Steps<SimulatedContributions> {
  expectKnownKeys(options, [...KNOWN, 'matrix'], 'options')
  return contributionSteps(migrationSampler(columns, options.matrix, options.correlations), options)
}

function contributionSteps(
  sampler: PathSampler,
  { losses, seed, level, confidence }: SimulatedContributionOptions,
): Steps<SimulatedContributions> {
  const paths = expectColumns(['options.losses', losses, FINITE])
  const alpha = expectTailLevel(level, 'options.level')
  const sorted = Float64Array.from(losses).sort()
  const { loss: value, above } = quantileOf(distributionOfPaths(sorted), alpha)
  const ranks = quantileRanks(paths, alpha, expectLevel(confidence))
  const near = ranks === undefined ? [value, value] : [sorted[ranks.lower]!, sorted[ranks.upper]!]
  const at = sorted.reduce((count, loss) => count + (loss === value ? 1 : 0), 0)
  const shareAt = Math.min(1, Math.max(0, ((1 - alpha - above) * paths) / at))
  const tail: Tail = { value, shareAt, from: near[0]!, to: near[1]! }
  return replay(sampler, losses, expectInteger(seed, 'options.seed', 0, LARGEST_SEED), tail)
}

/** What is looked for. */
interface Tail {
  readonly value: number
  /** The share of a path at VaR itself that belongs to the tail. */
  readonly shareAt: number
  readonly from: number
  readonly to: number
}

function* replay(sampler: PathSampler, losses: Float64Array, seed: number, tail: Tail): Steps<SimulatedContributions> {
  const { value, shareAt, from, to } = tail
  const worst = weightedMeans(sampler.size)
  const near = weightedMeans(sampler.size)
  const path = new Float64Array(sampler.size)
  const touched: number[] = []
  const record = (i: number, loss: number): void => {
    path[i] = loss
    touched.push(i)
  }
  const streams = randomStreams(seed)
  for (let k = 0; k < losses.length; k++) {
    if (k % PATHS_PER_STEP === 0) yield { phase: 'replaying', done: k, total: losses.length }
    const stream = streams.next().value
    const loss = losses[k]!
    const weight = loss > value ? 1 : loss === value ? shareAt : 0
    const isNear = loss >= from && loss <= to
    if (weight === 0 && !isNear) continue
    sampler.draw(stream, record)
    const total = touched.reduce((sum, i) => sum + path[i]!, 0)
    if (total !== loss) reject('CONFLICTING_OPTIONS', `options.losses[${k}]`, `${total}, as drawn again`, loss, OTHER)
    if (weight > 0) addPath(worst, touched, path, weight)
    if (isNear) addPath(near, touched, path, 1)
    touched.length = 0
  }
  const means = near.sums.map(sum => sum / near.weight)
  const missing = value - means.reduce((sum, mean) => sum + mean, 0)
  const size = means.reduce((sum, mean) => sum + Math.abs(mean), 0)
  const count = worst.paths
  return {
    expectedShortfall: worst.sums.map(sum => sum / worst.weight),
    expectedShortfallError: worst.sums.map((sum, i) => {
      const mean = sum / worst.weight
      const variance = Math.max(0, worst.squares[i]! / worst.weight - mean * mean)
      return Math.sqrt(variance / Math.max(1, count - 1))
    }),
    valueAtRisk: means.map(mean => (size === 0 ? 0 : mean + (missing * Math.abs(mean)) / size)),
    paths: { expectedShortfall: count, valueAtRisk: near.paths },
  }
}

/** Sums over paths, obligor by obligor. */
interface WeightedMeans {
  readonly sums: Float64Array
  readonly squares: Float64Array
  weight: number
  paths: number
}

function weightedMeans(size: number): WeightedMeans {
  return { sums: new Float64Array(size), squares: new Float64Array(size), weight: 0, paths: 0 }
}

function addPath(means: WeightedMeans, touched: readonly number[], path: Float64Array, weight: number): void {
  for (const i of touched) {
    means.sums[i]! += weight * path[i]!
    means.squares[i]! += weight * path[i]! ** 2
  }
  means.weight += weight
  means.paths++
}

const OTHER = 'Give the columns, seed and correlations that the losses were drawn with'
