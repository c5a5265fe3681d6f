/**
 * What simulated losses say of risk, and how far they can be trusted: every figure with the error of having drawn so many
 * paths and no more.
 *
 *   EL: mean ± z s/√n;   VaR: from the l-th to the u-th of the losses in order, P(l <= B < u) >= confidence,
 *   B ~ Binomial(n, α);   ES ± z sd((L − VaR)⁺) / ((1 − α) √n)
 *
 * Source: Glasserman (2003), Monte Carlo Methods in Financial Engineering, section 9.1; Thompson (1936) for the ranks.
 *
 * @module
 */
import { expectKnownKeys } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { betaI, compensatedSum, normalQuantile } from '../../../numeric/index.js'
import { expectColumns, FINITE } from '../../../statistics/columns.js'
import { expectLevel } from '../../../statistics/level.js'
import { distributionOfPaths } from '../loss-distribution.js'
import { expectedShortfall, expectTailLevel, valueAtRisk } from '../value-at-risk.js'

/** Where the tail begins, and how certain intervals are. */
export interface SimulatedRiskOptions {
  /** Of VaR and expected shortfall, within (0, 1): 0.999, say. */
  readonly level: number
  /** That an interval holds the figure of infinitely many paths; 0.95 by default. */
  readonly confidence?: number
}

/** A figure of simulated losses, in currency units. */
export interface SimulatedFigure {
  readonly value: number
  /** Standard deviation of the figure over seeds, where it is known. */
  readonly standardError?: number
  /** Absent where paths are too few for one. */
  readonly interval?: Interval
}

/** Figures of simulated losses, in currency units. */
export interface SimulatedRisk {
  readonly paths: number
  readonly expectedLoss: SimulatedFigure
  readonly standardDeviation: number
  readonly valueAtRisk: SimulatedFigure
  readonly expectedShortfall: SimulatedFigure
  /** Value at risk less the simulated expected loss. */
  readonly economicCapital: number
}

/**
 * Expected loss, VaR and expected shortfall of simulated losses with their errors.
 *
 * @param losses one per path, all equally likely, as {@link simulateLosses} draws them; parts of one seed put in a row.
 * @returns VaR without an interval where fewer than some 3.7 / (1 − level) paths were drawn: its upper end is unknown.
 * @throws ClienteleError `EMPTY_INPUT`, `OUT_OF_RANGE`.
 * @example
 * import { simulatedRisk } from 'clientele/risk'
 * const losses = Array.from({ length: 1000 }, (_, path) => path + 1)
 * const { valueAtRisk, expectedShortfall } = simulatedRisk(losses, { level: 0.9 })
 * valueAtRisk.value // => 900
 * valueAtRisk.interval.lower // => 881
 * valueAtRisk.interval.upper // => 919
 * expectedShortfall.value.toFixed(1) // => '950.5'
 */
export function simulatedRisk(losses: ArrayLike<number>, options: SimulatedRiskOptions): SimulatedRisk {
  const paths = expectColumns(['losses', losses, FINITE])
  expectKnownKeys(options, ['level', 'confidence'], 'options')
  const level = expectTailLevel(options.level, 'options.level')
  const confidence = expectLevel(options.confidence)
  const sorted = Float64Array.from(losses).sort()
  const distribution = distributionOfPaths(sorted)
  const value = valueAtRisk(distribution, level)
  const mean = distribution.expectedLoss
  const spread = distribution.standardDeviation * Math.sqrt(paths / Math.max(1, paths - 1))
  const figure = (of: number, error: number): SimulatedFigure =>
    paths === 1 ? { value: of } : { value: of, standardError: error, interval: normalInterval(of, error, confidence) }
  const ranks = quantileRanks(paths, level, confidence)
  return {
    paths,
    expectedLoss: figure(mean, spread / Math.sqrt(paths)),
    standardDeviation: spread,
    valueAtRisk: {
      value,
      ...(ranks && { interval: orderInterval(sorted[ranks.lower]!, sorted[ranks.upper]!, confidence) }),
    },
    expectedShortfall: figure(expectedShortfall(distribution, level), excessError(sorted, value, level)),
    economicCapital: value - mean,
  }
}

/** Places among n losses in order between which a quantile lies; none where they do not reach so far. */
export function quantileRanks(
  n: number,
  level: number,
  confidence: number,
): { readonly lower: number; readonly upper: number } | undefined {
  const tail = (1 - confidence) / 2
  // P(B <= k) of so many losses at most at the quantile.
  const atMost = (k: number): number => (k < 0 ? 0 : k >= n ? 1 : betaI(1 - level, n - k, k + 1))
  const lower = firstWhole(n, k => atMost(k) > tail)
  const upper = firstWhole(n, k => atMost(k) >= 1 - tail)
  return lower < 1 || upper >= n ? undefined : { lower: lower - 1, upper }
}

/** The least k from 0 to n at which something that stays true becomes so. */
function firstWhole(n: number, isReached: (k: number) => boolean): number {
  let [below, at] = [-1, n]
  while (at - below > 1) {
    const middle = (below + at) >> 1
    if (isReached(middle)) at = middle
    else below = middle
  }
  return at
}

/** Standard error of expected shortfall: VaR's own error counts only to second order. */
function excessError(sorted: Float64Array, value: number, level: number): number {
  const n = sorted.length
  const excess = sorted.map(loss => Math.max(0, loss - value))
  const mean = compensatedSum(excess) / n
  const variance = compensatedSum(excess.map(more => (more - mean) ** 2)) / Math.max(1, n - 1)
  return Math.sqrt(variance / n) / (1 - level)
}

function normalInterval(value: number, error: number, level: number): Interval {
  const z = normalQuantile((1 + level) / 2)
  return { lower: value - z * error, upper: value + z * error, level, kind: 'confidence', method: 'normal' }
}

function orderInterval(lower: number, upper: number, level: number): Interval {
  return { lower, upper, level, kind: 'confidence', method: 'order-statistics' }
}
