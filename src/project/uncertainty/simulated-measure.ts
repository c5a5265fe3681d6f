/**
 * How a figure of a project is distributed over simulated paths, and how far the paths can be trusted.
 *
 *   mean ± z s/√n;   P(x < level): a share of n with Wilson's interval;   quantiles: straight lines between values in order
 *
 * @see Glasserman (2003), Monte Carlo Methods in Financial Engineering, section 1.1.1.
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { compensatedSum, normalQuantile } from '../../numeric/core.js'
import { expectColumns, PROBABILITY } from '../../statistics/columns.js'
import { proportionInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { quantilesOfOrdered } from '../../statistics/quantile.js'
import { expectSimulation } from './expect-simulation.js'
import type { ProjectSimulation, SimulatedColumn } from './simulation-types.js'
import type { ProjectMeasure } from './types.js'

/** What is read of a measure. */
export interface SimulatedMeasureOptions {
  /** Probabilities of quantiles; 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95 by default. */
  readonly probabilities?: readonly number[]
  /** Levels of which the probability to stay below is asked for; none by default. */
  readonly below?: readonly number[]
  /** Of intervals; 0.95 by default. */
  readonly level?: number
}

/** A share of paths. */
export interface SimulatedShare {
  readonly probability: number
  /** Of how many paths out of how many. */
  readonly count: number
  readonly paths: number
  /** √(p (1 − p) / n); 0 where all paths agree: then only the interval tells. */
  readonly standardError: number
  readonly interval: Interval
}

/** A measure over all paths. */
export interface SimulatedMeasure {
  readonly measure: ProjectMeasure
  /** Paths in all. */
  readonly paths: number
  /** Paths in which there is no such figure; they are in none of the numbers below. */
  readonly undefinedPaths: number
  /** Of the base case; absent where it has none. */
  readonly baseCase?: number
  /** Absent where no path has the figure, as is all that follows. */
  readonly mean?: number
  readonly meanInterval?: Interval
  /** Standard deviation over paths; absent with fewer than two. */
  readonly standardDeviation?: number
  /** Of the mean. */
  readonly standardError?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly quantiles?: readonly { readonly probability: number; readonly value: number }[]
  /** Share of paths that have the figure, in which it is below. */
  readonly below?: readonly (SimulatedShare & { readonly value: number })[]
  /** The figures in order, for histograms and curves. */
  readonly sorted: Float64Array
}

const USUAL = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]

/**
 * The distribution of a measure.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a measure that was not simulated, naming those that were, or a wrong probability.
 * @example
 * import { planProject, simulatedMeasure, simulateProject } from 'clientele/project'
 * const plan = planProject({
 *   name: 'Plant', currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 120, periodMonths: 12 },
 *   revenues: [{
 *     kind: 'volume-price', name: 'Sales', volume: { unit: 'unit', annual: 150 }, phases: [{ kind: 'merchant', price: 1 }],
 *   }],
 *   capex: [{ name: 'Plant', amount: 1000, draw: { kind: 'at-close' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'amount', amount: 600 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.06, tenorMonths: 120, repayment: { kind: 'annuity' } }],
 *     },
 *   },
 * })
 * const demand = { name: 'demand', target: { on: 'volume' }, distribution: { kind: 'normal', mean: 1, deviation: 0.3 } }
 * const simulation = simulateProject(plan, { drivers: [demand], paths: 1000, seed: 42 })
 * const { quantiles, below } = simulatedMeasure(simulation, 'minimum-dscr', { probabilities: [0.1], below: [1] })
 * quantiles[0].value.toFixed(4) // => '1.1885'
 * below[0].count // => 55
 * below[0].interval.upper.toFixed(4) // => '0.0709'
 */
export function simulatedMeasure(
  simulation: ProjectSimulation,
  measure: ProjectMeasure,
  options: SimulatedMeasureOptions = {},
): SimulatedMeasure {
  expectKnownKeys(options, ['probabilities', 'below', 'level'], 'options')
  const { probabilities = USUAL, below = [] } = options
  if (probabilities.length > 0) expectColumns(['options.probabilities', probabilities, PROBABILITY])
  const limits = Array.from(expectList(below, 'options.below'), (limit, i) =>
    expectFinite(limit, `options.below[${i}]`),
  )
  const level = expectLevel(options.level)
  const column = columnOf(simulation, measure)
  const sorted = column.values.filter((_, path) => column.defined[path] === 1).sort()
  const n = sorted.length
  const facts = {
    measure: column.measure,
    paths: simulation.paths,
    undefinedPaths: simulation.paths - n,
    ...(column.baseCase !== undefined && { baseCase: column.baseCase }),
    sorted,
  }
  if (n === 0) return facts
  return {
    ...facts,
    ...meanOf(sorted, level),
    minimum: sorted[0]!,
    maximum: sorted[n - 1]!,
    quantiles: quantilesOfOrdered(sorted, probabilities).map((value, i) => ({ probability: probabilities[i]!, value })),
    below: limits.map(value => ({ value, ...shareOf(countBelow(sorted, value), n, level) })),
  }
}

/** A share of paths with its error and interval; at least one path. */
export function shareOf(count: number, paths: number, level: number): SimulatedShare {
  const probability = count / paths
  return {
    probability,
    count,
    paths,
    standardError: Math.sqrt((probability * (1 - probability)) / paths),
    interval: proportionInterval(count, paths, { level }),
  }
}

/** A mean; with its error where there are two values at least. */
export interface SimulatedMean {
  readonly mean: number
  readonly meanInterval?: Interval
  readonly standardDeviation?: number
  readonly standardError?: number
}

/** The mean of some values. */
export function meanOf(values: Float64Array, level: number): SimulatedMean {
  const n = values.length
  const mean = compensatedSum(values) / n
  if (n < 2) return { mean }
  const standardDeviation = Math.sqrt(compensatedSum(values.map(value => (value - mean) ** 2)) / (n - 1))
  const standardError = standardDeviation / Math.sqrt(n)
  const half = normalQuantile((1 + level) / 2) * standardError
  const meanInterval: Interval = { lower: mean - half, upper: mean + half, level, kind: 'confidence', method: 'normal' }
  return { mean, meanInterval, standardDeviation, standardError }
}

function columnOf(simulation: ProjectSimulation, measure: ProjectMeasure): SimulatedColumn {
  const { measures } = expectSimulation(simulation)
  const found = measures.find(column => column.measure === measure)
  const known = measures.map(column => column.measure).join(', ')
  return found ?? reject('OUT_OF_RANGE', 'measure', `one that was simulated: ${known}`, measure)
}

/** How many of values in order are below a limit. */
function countBelow(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < limit) from = middle + 1
    else to = middle
  }
  return from
}
