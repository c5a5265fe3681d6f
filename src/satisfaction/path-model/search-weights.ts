/**
 * Weights of items such that the scores of neighbouring constructs go together: the algorithm of partial least squares (Wold
 * 1982; Lohmöller 1989, section 2.2), on the covariances of items alone, since correlations of weighted sums are w′Sw.
 *
 * @module
 */
import { choleskyFactor, choleskySolve } from '../../numeric/core.js'
import type { RegressionRoom } from './inner-weights.js'
import { innerWeights, regressionRoom } from './inner-weights.js'
import type { Block, SearchSettings, StagePlan } from './plan.js'

/** Why there are no estimates. */
export interface EstimateFailure {
  /** Items or indicators that do not vary; items of a construct of mode B that are collinear; antecedents that are. */
  readonly failure: 'NO_VARIATION' | 'COLLINEAR_ITEMS' | 'COLLINEAR_CONSTRUCTS'
  /** The item without variation, or the construct whose items or antecedents are collinear. */
  readonly name: string
}

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
  // Every item counts alike at first, whatever its unit.
  const weights = deviations.map(deviation => 1 / deviation)
  for (const block of blocks) standardise(weights, block, covariance, count)
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
    change = 0
    for (let j = 0; j < size; j++) {
      const block = blocks[j]!
      outerWeights(j, plan, covariances, inner, factors[j], room, next)
      if (standardise(next, block, covariance, count)) unrelated.delete(j)
      else {
        unrelated.add(j)
        for (let h = block.start; h < block.end; h++) next[h] = weights[h]!
      }
      for (let h = block.start; h < block.end; h++) {
        change += Math.abs(next[h]! - weights[h]!) * deviations[h]!
        weights[h] = next[h]!
      }
    }
    scoreMoments(covariance, plan, weights, covariances, correlations)
  }
  const converged = change < tolerance
  return { converged, iterations, change, weights, covariances, correlations, unrelated: [...unrelated] }
}

/** Factors of the items' covariances for constructs of mode B. */
function blockFactors(
  covariance: Float64Array,
  { blocks, names }: StagePlan,
): readonly (Float64Array | undefined)[] | EstimateFailure {
  const count = names.length
  const factors: (Float64Array | undefined)[] = []
  for (const { name, mode, start, end } of blocks) {
    const width = end - start
    if (mode === 'A' || width === 1) {
      factors.push(undefined)
      continue
    }
    const factor = new Float64Array(width * width)
    for (let i = 0; i < width; i++) {
      for (let j = 0; j <= i; j++) factor[i * width + j] = covariance[(start + i) * count + start + j]!
    }
    if (!choleskyFactor(factor, width, factor) || isFlat(factor, covariance, start, width, count)) {
      return { failure: 'COLLINEAR_ITEMS', name }
    }
    factors.push(factor)
  }
  return factors
}

/** Shares of an item's variance below which nothing of it is left beside the other items. */
const NOTHING_LEFT = 1e-10

function isFlat(factor: Float64Array, covariance: Float64Array, start: number, width: number, count: number): boolean {
  for (let i = 0; i < width; i++) {
    const variance = covariance[(start + i) * count + start + i]!
    if (factor[i * width + i]! ** 2 < NOTHING_LEFT * variance) return true
  }
  return false
}

/** Weights by what neighbours say of the construct: covariances with it (mode A), or coefficients on all items (mode B). */
function outerWeights(
  j: number,
  { blocks, antecedents, consequents }: StagePlan,
  covariances: Float64Array,
  inner: Float64Array,
  factor: Float64Array | undefined,
  { right }: RegressionRoom,
  out: Float64Array,
): void {
  const size = blocks.length
  const { start, end } = blocks[j]!
  for (let h = start; h < end; h++) {
    let sum = 0
    for (const i of antecedents[j]!) sum += inner[i * size + j]! * covariances[h * size + i]!
    for (const i of consequents[j]!) sum += inner[i * size + j]! * covariances[h * size + i]!
    out[h] = sum
  }
  if (factor === undefined) return
  const width = end - start
  for (let h = 0; h < width; h++) right[h] = out[start + h]!
  choleskySolve(factor, width, right, right)
  for (let h = 0; h < width; h++) out[start + h] = right[h]!
}

/** Gives the score a variance of 1; false where it has none. */
function standardise(weights: Float64Array, { start, end }: Block, covariance: Float64Array, count: number): boolean {
  let variance = 0
  for (let h = start; h < end; h++) {
    let sum = 0
    for (let m = start; m < end; m++) sum += covariance[h * count + m]! * weights[m]!
    variance += weights[h]! * sum
  }
  if (!(variance > 0)) return false
  const deviation = Math.sqrt(variance)
  for (let h = start; h < end; h++) weights[h]! /= deviation
  return true
}

/** Covariances of indicators with scores, and correlations of scores. */
export function scoreMoments(
  covariance: Float64Array,
  { blocks, names }: StagePlan,
  weights: Float64Array,
  covariances: Float64Array,
  correlations: Float64Array,
): void {
  const [size, count] = [blocks.length, names.length]
  for (let h = 0; h < count; h++) {
    for (let j = 0; j < size; j++) {
      const { start, end } = blocks[j]!
      let sum = 0
      for (let m = start; m < end; m++) sum += covariance[h * count + m]! * weights[m]!
      covariances[h * size + j] = sum
    }
  }
  for (let i = 0; i < size; i++) {
    const { start, end } = blocks[i]!
    correlations[i * size + i] = 1
    for (let j = 0; j < i; j++) {
      let sum = 0
      for (let h = start; h < end; h++) sum += weights[h]! * covariances[h * size + j]!
      correlations[i * size + j] = sum
      correlations[j * size + i] = sum
    }
  }
}
