/**
 * Scale and shape of a density, learnt from draws of a chain.
 *
 * @module
 */
import { choleskyFactor } from '../../numeric/core.js'
import type { Whitened } from './whitened.js'

/** The covariance of draws, as they come. */
export interface Scatter {
  count: number
  readonly mean: Float64Array
  /** Sums of products of deviations, the lower triangle row by row. */
  readonly products: Float64Array
  readonly change: Float64Array
}

/** No draws yet. */
export function scatter(n: number): Scatter {
  return { count: 0, mean: new Float64Array(n), products: new Float64Array(n * n), change: new Float64Array(n) }
}

/** Forgets all draws. */
export function clear(draws: Scatter): void {
  draws.count = 0
  draws.mean.fill(0)
  draws.products.fill(0)
}

/** Takes a draw into account (Welford 1962). */
export function observe(draws: Scatter, position: Float64Array): void {
  const { mean, products, change } = draws
  const n = mean.length
  const count = ++draws.count
  for (let i = 0; i < n; i++) {
    change[i] = position[i]! - mean[i]!
    mean[i]! += change[i]! / count
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) products[i * n + j]! += (change[i]! * change[j]! * (count - 1)) / count
  }
}

/**
 * Whitens a density by the covariance of draws, drawn towards a round one of the same volume as far as chance explains
 * that it is not round, and brings a position to the new coordinates. So a guess that was right stays. False, and
 * nothing changed, where the draws have no spread.
 */
export function whitenAgain({ size, factor }: Whitened, { count, products }: Scatter, position: Float64Array): boolean {
  const shape = products.map(product => product / (count - 1))
  const root = new Float64Array(size * size)
  if (!choleskyFactor(shape, size, root)) return false
  let logVolume = 0
  for (let i = 0; i < size; i++) logVolume += Math.log(root[i * size + i]!)
  const round = Math.exp((2 * logVolume) / size)
  const chance = shareOfChance(shape, size, count)
  for (let i = 0; i < shape.length; i++) {
    shape[i] = (1 - chance) * shape[i]! + (i % (size + 1) === 0 ? chance * round : 0)
  }
  if (!choleskyFactor(shape, size, root)) return false
  multiplyTriangles(factor, root, size)
  solveTriangle(root, size, position)
  return true
}

/** Draws of a chain resemble their neighbours: squares of so many tell as much as those of one independent draw. */
const DRAWS_PER_INDEPENDENT = 2

/**
 * How much of the distance between a covariance of draws and the nearest round one is chance: the expected square of the
 * former's error, if the draws are normal, over the square of the distance; at most 1.
 *
 * @see Ledoit & Wolf (2004), A well-conditioned estimator for large-dimensional covariance matrices, Journal of
 * Multivariate Analysis 88(2), theorem 2.1.
 */
function shareOfChance(covariance: Float64Array, n: number, count: number): number {
  let [trace, squares] = [0, 0]
  for (let i = 0; i < n; i++) {
    trace += covariance[i * n + i]!
    for (let j = 0; j <= i; j++) squares += (i === j ? 1 : 2) * covariance[i * n + j]! ** 2
  }
  const error = (DRAWS_PER_INDEPENDENT * (trace * trace + squares)) / count
  return Math.min(1, error / (squares - (trace * trace) / n))
}

/** Puts L A in the place of L, both lower triangles. */
function multiplyTriangles(factor: Float64Array, right: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let k = j; k <= i; k++) sum += factor[i * n + k]! * right[k * n + j]!
      factor[i * n + j] = sum
    }
  }
}

/** Puts A⁻¹ x in the place of x. */
function solveTriangle(triangle: Float64Array, n: number, x: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let rest = x[i]!
    for (let k = 0; k < i; k++) rest -= triangle[i * n + k]! * x[k]!
    x[i] = rest / triangle[i * n + i]!
  }
}
