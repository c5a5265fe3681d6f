/**
 * Covariances of components of one shape, each turned its own way: Wₖ = Lₖ Ωₖ Lₖᵀ, and Dₖ = Lₖ.
 *
 * @see Celeux & Govaert (1995), section 4.1.
 * @module
 */
import type { SymmetricEigen } from '../../../numeric/index.js'
import { symmetricEigen } from '../../../numeric/index.js'
import { putTurned } from './axes.js'
import type { Moments } from './moments.js'
import { addTimes, geometricMean, settle, sumOf } from './volumes.js'

type Covariances = readonly Float64Array[]

/** EEV: λ A = Σ Ωₖ / n. */
export function turnedEllipsoids({ dimensions, sizes, scatters }: Moments, out: Covariances): void {
  const axes = scatters.map(scatter => sortedEigen(scatter, dimensions))
  const rows = sumOf(sizes)
  const lengths = new Float64Array(dimensions)
  for (const { values } of axes) addTimes(1 / rows, values, lengths)
  for (const [k, { vectors }] of axes.entries()) putTurned(vectors, lengths, out[k]!)
}

/** VEV: λₖ = tr(Ωₖ A⁻¹) / (nₖ d) and A ∝ Σ Ωₖ / λₖ in turn. */
export function turnedSimilarEllipsoids({ dimensions, sizes, scatters }: Moments, out: Covariances): void {
  const axes = scatters.map(scatter => sortedEigen(scatter, dimensions))
  const shape = new Float64Array(dimensions)
  const volumes = settle(
    axes.map(({ values }, k) => sumOf(values) / (sizes[k]! * dimensions)),
    last => {
      shape.fill(0)
      for (const [k, { values }] of axes.entries()) addTimes(1 / last[k]!, values, shape)
      const size = geometricMean(shape)
      for (let j = 0; j < dimensions; j++) shape[j]! /= size
      return axes.map(({ values }, k) => sumOf(values.map((value, j) => value / shape[j]!)) / (sizes[k]! * dimensions))
    },
  )
  for (const [k, { vectors }] of axes.entries()) {
    putTurned(
      vectors,
      shape.map(length => length * volumes[k]!),
      out[k]!,
    )
  }
}

/** Eigenvalues from the largest down, none below 0, with their vectors. */
function sortedEigen(matrix: Float64Array, dimensions: number): SymmetricEigen {
  const { values, vectors } = symmetricEigen(matrix, dimensions)
  const order = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!)
  const sorted = new Float64Array(vectors.length)
  for (const [place, from] of order.entries()) {
    for (let row = 0; row < dimensions; row++) {
      sorted[row * dimensions + place] = vectors[row * dimensions + from]!
    }
  }
  return { values: Float64Array.from(order, from => Math.max(0, values[from]!)), vectors: sorted }
}
