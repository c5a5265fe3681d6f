/**
 * Covariances of components that are spheres, or lie along the axes.
 *
 * @see Celeux & Govaert (1995), sections 4.2 and 4.3.
 * @module
 */
import type { Moments } from './moments.js'
import { addTimes, geometricMean, settle, sumOf } from './volumes.js'

type Covariances = readonly Float64Array[]

/** EII: one sphere, λ = tr W / (n d). */
export function equalSpheres({ dimensions, sizes, scatters }: Moments, out: Covariances): void {
  let trace = 0
  for (const scatter of scatters) trace += sumOf(diagonal(scatter, dimensions))
  const variance = trace / (sumOf(sizes) * dimensions)
  for (const covariance of out) putDiagonal(covariance, new Float64Array(dimensions).fill(variance))
}

/** VII: a sphere each, λₖ = tr Wₖ / (nₖ d). */
export function ownSpheres({ dimensions, sizes, scatters }: Moments, out: Covariances): void {
  for (const [k, scatter] of scatters.entries()) {
    const variance = sumOf(diagonal(scatter, dimensions)) / (sizes[k]! * dimensions)
    putDiagonal(out[k]!, new Float64Array(dimensions).fill(variance))
  }
}

/** EEI: one diagonal, diag W / n. */
export function equalDiagonals({ dimensions, sizes, scatters }: Moments, out: Covariances): void {
  const rows = sumOf(sizes)
  const total = new Float64Array(dimensions)
  for (const scatter of scatters) addTimes(1 / rows, diagonal(scatter, dimensions), total)
  for (const covariance of out) putDiagonal(covariance, total)
}

/** VEI: one shape B with |B| = 1, λₖ = tr(Wₖ B⁻¹) / (nₖ d) and B ∝ Σ diag Wₖ / λₖ in turn. */
export function equalShapes({ dimensions, sizes, scatters }: Moments, out: Covariances): void {
  const squares = scatters.map(scatter => diagonal(scatter, dimensions))
  const shape = new Float64Array(dimensions)
  const volumes = settle(
    squares.map((own, k) => sumOf(own) / (sizes[k]! * dimensions)),
    last => {
      shape.fill(0)
      for (const [k, own] of squares.entries()) addTimes(1 / last[k]!, own, shape)
      const size = geometricMean(shape)
      for (let j = 0; j < dimensions; j++) shape[j]! /= size
      return squares.map((own, k) => sumOf(own.map((square, j) => square / shape[j]!)) / (sizes[k]! * dimensions))
    },
  )
  for (const [k, covariance] of out.entries())
    putDiagonal(
      covariance,
      shape.map(width => volumes[k]! * width),
    )
}

/** EVI: one volume λ = Σ |diag Wₖ|^(1/d) / n, a shape each. */
export function equalVolumes({ dimensions, sizes, scatters }: Moments, out: Covariances): void {
  const squares = scatters.map(scatter => diagonal(scatter, dimensions))
  const sizesOf = squares.map(own => geometricMean(own))
  const volume = sumOf(sizesOf) / sumOf(sizes)
  for (const [k, covariance] of out.entries())
    putDiagonal(
      covariance,
      squares[k]!.map(square => (volume * square) / sizesOf[k]!),
    )
}

/** VVI: a diagonal each, diag Wₖ / nₖ. */
export function ownDiagonals({ dimensions, sizes, scatters }: Moments, out: Covariances): void {
  for (const [k, scatter] of scatters.entries()) {
    putDiagonal(
      out[k]!,
      diagonal(scatter, dimensions).map(square => square / sizes[k]!),
    )
  }
}

function diagonal(matrix: Float64Array, dimensions: number): Float64Array {
  return Float64Array.from({ length: dimensions }, (_, j) => matrix[j * dimensions + j]!)
}

function putDiagonal(covariance: Float64Array, variances: Float64Array): void {
  covariance.fill(0)
  for (const [j, variance] of variances.entries()) covariance[j * variances.length + j] = variance
}
