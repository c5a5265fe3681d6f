/**
 * Weights of items such that the scores of neighbouring constructs go together: the algorithm of partial least squares (Wold
 * 1982; Lohmöller 1989, section 2.2), on the covariances of items alone, since correlations of weighted sums are w′Sw.
 *
 * @module
 */
import { innerWeights, regressionRoom } from './inner-weights.js'
import { blockFactors, firstWeights, giveUnitVariance, outerWeights } from './outer-weights.js'
import type { EstimateFailure, SearchSettings, StagePlan } from './plan.js'
import { scoreMoments } from './score-moments.js'

/** Weights that were found. */
export interface FoundWeights {
  readonly converged: boolean
  readonly iterations: number
  /** Changes of all weights in the last round together, as if items had one spread. */
  readonly change: number
  /** Of each indicator: its scores have a variance of 1. */
  readonly weights: Float64Array
  /** Covariance of each indicator with each score, row by row. */
  readonly covariances: Float64Array
  /** Of scores, row by row. */
  readonly correlations: Float64Array
  /** Constructs that had no correlation at all with their neighbours, and kept the weights they had. */
  readonly unrelated: readonly number[]
}

/** Searches until all weights together change by less than the tolerance. */
export function searchWeights(
  covariance: Float64Array,
  plan: StagePlan,
  { scheme, tolerance, mostIterations }: SearchSettings,
): FoundWeights | EstimateFailure {
  const { blocks, names } = plan
  const [size, count] = [blocks.length, names.length]
  const factors = blockFactors(covariance, plan)
  if ('failure' in factors) return factors
  const deviations = Float64Array.from(names, (_, h) => Math.sqrt(covariance[h * count + h]!))
  const weights = firstWeights(covariance, plan, deviations)
  const covariances = new Float64Array(count * size)
  const correlations = new Float64Array(size * size)
  const inner = new Float64Array(size * size)
  const next = new Float64Array(count)
  const room = regressionRoom(Math.max(size, ...blocks.map(({ start, end }) => end - start)))
  const unrelated = new Set<number>()
  scoreMoments(covariance, plan, weights, covariances, correlations)
  let [iterations, change] = [0, Infinity]
  while (change >= tolerance && iterations < mostIterations) {
    iterations++
    const collinear = innerWeights(correlations, plan, scheme, room, inner)
    if (collinear >= 0) return { failure: 'COLLINEAR_CONSTRUCTS', name: blocks[collinear]!.name }
    for (let j = 0; j < size; j++) {
      const block = blocks[j]!
      outerWeights(j, plan, covariances, inner, factors[j], room, next)
      if (giveUnitVariance(next, block, covariance, count)) unrelated.delete(j)
      else {
        unrelated.add(j)
        next.set(weights.subarray(block.start, block.end), block.start)
      }
    }
    change = 0
    for (let h = 0; h < count; h++) change += Math.abs(next[h]! - weights[h]!) * deviations[h]!
    weights.set(next)
    scoreMoments(covariance, plan, weights, covariances, correlations)
  }
  const converged = change < tolerance
  return { converged, iterations, change, weights, covariances, correlations, unrelated: [...unrelated] }
}
