/**
 * What a portfolio may lose within the year, and how likely each loss is: one shape for all models of a portfolio.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/index.js'
import { expectColumns, FINITE, WEIGHT } from '../../statistics/columns.js'

/** The losses that are possible and their probabilities; gains, where a model knows them, are losses below 0. */
export interface LossDistribution {
  /** In currency units, rising, no two alike. */
  readonly losses: Float64Array
  /** Of each loss; with `beyond` they add up to 1. */
  readonly probabilities: Float64Array
  /** The probability of losses above the last one, where a model was not computed to its end; else 0. */
  readonly beyond: number
  /** The mean of all losses, those beyond the last one too, in currency units. */
  readonly expectedLoss: number
  /** Of all losses, in currency units. */
  readonly standardDeviation: number
  /** Currency units between two levels, where losses are whole levels 0, 1, 2 and so on. */
  readonly unit?: number
}

/**
 * The distribution of losses that are known one by one: of scenarios with their probabilities, or of simulated paths.
 *
 * @param losses in currency units, in any order; gains are below 0.
 * @param weights how likely each is, against the others; >= 0, not all 0. Default: all alike.
 * @returns equal losses taken together, probabilities adding up to 1.
 * @throws ClienteleError `EMPTY_INPUT`, `LENGTH_MISMATCH`, `OUT_OF_RANGE` naming the first ten cells at fault.
 * @example
 * import { lossDistribution } from 'clientele/risk'
 * const { losses, probabilities, expectedLoss } = lossDistribution([300, 0, 100, 0])
 * Array.from(losses) // => [0, 100, 300]
 * Array.from(probabilities) // => [0.5, 0.25, 0.25]
 * expectedLoss // => 100
 */
export function lossDistribution(losses: ArrayLike<number>, weights?: ArrayLike<number>): LossDistribution {
  const size = expectColumns(['losses', losses, FINITE])
  if (weights !== undefined) expectColumns(['losses', losses, FINITE], ['weights', weights, WEIGHT])
  return weights === undefined
    ? distributionOfPaths(Float64Array.from(losses).sort())
    : ofScenarios(losses, weights, size)
}

const LARGE = 1e150

/** The distribution of losses that have probabilities already, rising; the last one is possible. */
export function distributionOf(losses: Float64Array, probabilities: Float64Array): LossDistribution {
  const expectedLoss = compensatedSum(probabilities.map((p, i) => p * losses[i]!))
  // In units of the largest, as squares of amounts may be beyond doubles.
  const largest = losses.reduce((most, loss) => Math.max(most, Math.abs(loss)), 0)
  const unit = largest > LARGE ? largest : 1
  const variance = compensatedSum(probabilities.map((p, i) => p * (losses[i]! / unit - expectedLoss / unit) ** 2))
  return { losses, probabilities, beyond: 0, expectedLoss, standardDeviation: unit * Math.sqrt(variance) }
}

/** A distribution that a caller handed over. */
export function expectDistribution(distribution: LossDistribution, path = 'distribution'): LossDistribution {
  const { losses, probabilities, beyond, expectedLoss } = expectObject(distribution, path)
  const isWhole = losses instanceof Float64Array && probabilities instanceof Float64Array
  const isKnown = Number.isFinite(beyond) && Number.isFinite(expectedLoss)
  if (isWhole && isKnown && losses.length === probabilities.length && losses.length > 0) return distribution
  return reject('INVALID_TYPE', path, 'losses with their probabilities, as lossDistribution() returns', distribution)
}

/** Losses in order, each of which counts once. */
export function distributionOfPaths(sorted: Float64Array): LossDistribution {
  const size = sorted.length
  const distinct = new Float64Array(size)
  const counts = new Float64Array(size)
  let last = -1
  for (const loss of sorted) {
    if (last < 0 || loss !== distinct[last]) distinct[++last] = loss + 0
    counts[last]! += 1
  }
  return distributionOf(
    distinct.slice(0, last + 1),
    counts.slice(0, last + 1).map(count => count / size),
  )
}

/** Scenarios that cannot be are left out. */
function ofScenarios(losses: ArrayLike<number>, weights: ArrayLike<number>, size: number): LossDistribution {
  const total = compensatedSum(weights)
  if (total === 0) reject('OUT_OF_RANGE', 'weights', 'some weight above 0', 0)
  const masses = new Map<number, number>()
  for (let i = 0; i < size; i++) {
    const loss = losses[i]! + 0
    const before = masses.get(loss)
    if (weights[i]! > 0) masses.set(loss, (before === undefined ? 0 : before) + weights[i]!)
  }
  const distinct = Float64Array.from(masses.keys()).sort()
  return distributionOf(
    distinct,
    distinct.map(loss => masses.get(loss)! / total),
  )
}
