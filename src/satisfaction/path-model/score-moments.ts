import type { StagePlan } from './plan.js'

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
