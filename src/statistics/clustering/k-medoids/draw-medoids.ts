import type { RandomStream } from '../../../model/index.js'

/** Different rows drawn one after the other, each by its weight among those that are left. */
export function drawMedoids(uniform: RandomStream, weights: Float64Array, clusters: number): Int32Array {
  const left = Float64Array.from(weights)
  const medoids = new Int32Array(clusters)
  let all = left.reduce((sum, weight) => sum + weight, 0)
  for (let i = 0; i < clusters; i++) {
    const row = rowAt(left, uniform() * all)
    medoids[i] = row
    // Weights are counts of rows, so that what is left is exact.
    all -= left[row]!
    left[row] = 0
  }
  return medoids
}

/** The row within whose weight a point lies. */
function rowAt(weights: Float64Array, point: number): number {
  let before = 0
  for (let row = 0; row < weights.length; row++) {
    before += weights[row]!
    if (point < before) return row
  }
  return weights.length - 1
}
