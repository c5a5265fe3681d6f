/**
 * Where a search begins: centres drawn among the points, each with a chance that grows with its squared distance from those
 * drawn before. Of a few candidates drawn at each step the one that lowers the sum of squares most is taken (greedy k-means++).
 *
 * @see Arthur & Vassilvitskii (2007), k-means++: the advantages of careful seeding, SODA, section 2.2, and section 7 on several
 * candidates.
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { RandomStream } from '../../../model/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import type { Points } from './points.js'

/** The first centres, row by row, no two alike. */
export function firstCentres(points: Points, clusters: number, uniform: RandomStream): Float64Array {
  const { count, dimensions, values, weights } = points
  const candidates = 2 + Math.floor(Math.log(clusters))
  const centres = new Float64Array(clusters * dimensions)
  const shares = new Float64Array(count + 1)
  let nearest = new Float64Array(count).fill(Infinity)
  let [trial, best] = [new Float64Array(count), new Float64Array(count)]
  for (let k = 0; k < clusters; k++) {
    if (accumulate(weights, k === 0 ? undefined : nearest, shares) === 0) tooClose(k)
    let [chosen, least] = [-1, Infinity]
    for (let c = 0; c < (k === 0 ? 1 : candidates); c++) {
      const candidate = draw(shares, uniform)
      const sum = nearestWith(points, candidate, nearest, trial)
      if (sum >= least) continue
      ;[chosen, least] = [candidate, sum]
      ;[trial, best] = [best, trial]
    }
    ;[nearest, best] = [best, nearest]
    centres.set(values.subarray(chosen * dimensions, (chosen + 1) * dimensions), k * dimensions)
  }
  return centres
}

/** Sums from the first point on: of weights, times squared distances where there are any. The whole sum is returned. */
function accumulate(weights: Float64Array, squared: Float64Array | undefined, shares: Float64Array): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    sum += squared === undefined ? weights[i]! : weights[i]! * squared[i]!
    shares[i + 1] = sum
  }
  return sum
}

/** The point in whose stretch of the sums a draw falls; one without a stretch is never drawn. */
function draw(shares: Float64Array, uniform: RandomStream): number {
  const target = uniform() * shares.at(-1)!
  const i = lastAtMost(shares, target)
  return Math.min(i, shares.length - 2)
}

/** Squared distance of each point from the nearest centre once the candidate is one; their sum is returned. */
function nearestWith(points: Points, candidate: number, nearest: Float64Array, out: Float64Array): number {
  const { count, dimensions, values, weights } = points
  const from = candidate * dimensions
  let sum = 0
  for (let i = 0, at = 0; i < count; i++, at += dimensions) {
    const limit = nearest[i]!
    let squared = 0
    for (let d = 0; d < dimensions; d++) {
      const apart = values[at + d]! - values[from + d]!
      squared += apart * apart
    }
    const least = Math.min(squared, limit)
    out[i] = least
    sum += weights[i]! * least
  }
  return sum
}

function tooClose(found: number): never {
  const hint = 'The others differ from these by less than a squared distance can hold'
  return reject('TOO_FEW_POINTS', 'options.clusters', `at most ${found}, the rows that lie apart`, 'more', hint)
}
