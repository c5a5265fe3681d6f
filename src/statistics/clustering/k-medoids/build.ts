import type { DistanceSquare } from './distance-square.js'
import { positivePart } from './positive-part.js'

/**
 * The greedy start: the row from which all others are least away, then, one after the other, the row that brings the sum of
 * distances down most. The first of equals.
 *
 * @see Kaufman and Rousseeuw (1990), Finding Groups in Data, chapter 2: BUILD.
 */
export function buildMedoids({ size, distances }: DistanceSquare, weights: Float64Array, clusters: number): Int32Array {
  const medoids = new Int32Array(clusters)
  const toNearest = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  for (let i = 0; i < clusters; i++) {
    const found = medoids.subarray(0, i)
    const best = i === 0 ? mostCentral(distances, weights) : mostHelpful(distances, weights, toNearest, found)
    medoids[i] = best
    for (let row = 0; row < size; row++) toNearest[row] = Math.min(toNearest[row]!, distances[best * size + row]!)
  }
  return medoids
}

function mostCentral(distances: Float32Array, weights: Float64Array): number {
  const size = weights.length
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (let candidate = 0; candidate < size; candidate++) {
    let sum = 0
    for (let row = 0, at = candidate * size; row < size; row++, at++) sum += weights[row]! * distances[at]!
    if (sum < least) [best, least] = [candidate, sum]
  }
  return best
}

function mostHelpful(
  distances: Float32Array,
  weights: Float64Array,
  toNearest: Float64Array,
  found: Int32Array,
): number {
  let [best, most] = [0, -1]
  for (let candidate = 0; candidate < weights.length; candidate++) {
    if (found.includes(candidate)) continue
    const gain = gainBy(candidate, distances, weights, toNearest)
    if (gain > most) [best, most] = [candidate, gain]
  }
  return best
}

/** By how much one more medoid brings the sum of distances down. */
function gainBy(candidate: number, distances: Float32Array, weights: Float64Array, toNearest: Float64Array): number {
  const size = weights.length
  let gain = 0
  for (let row = 0, at = candidate * size; row < size; row++, at++) {
    gain += weights[row]! * positivePart(toNearest[row]! - distances[at]!)
  }
  return gain
}
