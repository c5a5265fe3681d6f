import { choleskyFactor, choleskySolve } from '../../numeric/core.js'
import type { RegressionRoom } from './inner-weights.js'
import type { Block, EstimateFailure, StagePlan } from './plan.js'

/** Factors of the items' covariances for constructs of mode B. */
export function blockFactors(
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
export function outerWeights(
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
export function giveUnitVariance(
  weights: Float64Array,
  block: Block,
  covariance: Float64Array,
  count: number,
): boolean {
  const variance = varianceOf(weights, block, covariance, count)
  if (!(variance > 0)) return false
  const deviation = Math.sqrt(variance)
  for (let h = block.start; h < block.end; h++) weights[h]! /= deviation
  return true
}

/**
 * Weights to begin with: every item counts alike, whatever its unit; of items that cancel each other, as a question and its
 * reverse do, the first alone, since a score that does not vary tells nothing of its neighbours.
 */
export function firstWeights(
  covariance: Float64Array,
  { blocks, names }: StagePlan,
  deviations: Float64Array,
): Float64Array {
  const weights = deviations.map(deviation => 1 / deviation)
  for (const block of blocks) {
    const { start, end } = block
    const cancelled = varianceOf(weights, block, covariance, names.length) < NOTHING_LEFT * (end - start)
    if (cancelled) weights.fill(0, start + 1, end)
    giveUnitVariance(weights, block, covariance, names.length)
  }
  return weights
}

function varianceOf(weights: Float64Array, { start, end }: Block, covariance: Float64Array, count: number): number {
  let variance = 0
  for (let h = start; h < end; h++) {
    let sum = 0
    for (let m = start; m < end; m++) sum += covariance[h * count + m]! * weights[m]!
    variance += weights[h]! * sum
  }
  return variance
}
