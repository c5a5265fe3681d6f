/**
 * Where rows are many, a search begins on a part of them: it comes to rest there in a fraction of the time, and hardly moves when it
 * goes on with all.
 *
 * @module
 */
import type { RandomStream } from '../../../model/index.js'
import type { Points } from './points.js'

/** So many points tell where clusters lie, and more of them where there are many clusters. */
const ENOUGH = 10_000
const ENOUGH_PER_CLUSTER = 100

/** Every m-th point from a drawn one on, for about so many as are enough; undefined where that is not much less than all. */
export function samplePoints(points: Points, clusters: number, uniform: RandomStream): Points | undefined {
  const { count, dimensions, values, weights } = points
  const step = Math.floor(count / Math.max(ENOUGH, ENOUGH_PER_CLUSTER * clusters))
  if (step < 2) return undefined
  const first = Math.floor(step * uniform())
  const size = Math.ceil((count - first) / step)
  const sample = new Float64Array(size * dimensions)
  for (let i = 0; i < size; i++) {
    const from = (first + i * step) * dimensions
    sample.set(values.subarray(from, from + dimensions), i * dimensions)
  }
  return {
    count: size,
    dimensions,
    values: sample,
    weights: Float64Array.from({ length: size }, (_, i) => weights[first + i * step]!),
  }
}
