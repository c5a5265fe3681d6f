/**
 * Covariances of components that lie any way, all alike or all on their own.
 *
 * @see Celeux & Govaert (1995), section 4.1.
 * @module
 */
import { choleskyFactor, choleskyInverse } from '../../../numeric/index.js'
import type { Moments } from './moments.js'
import { addTimes, settle, sumOf } from './volumes.js'

type Covariances = readonly Float64Array[]

/** EEE: one ellipsoid, W / n. */
export function equalEllipsoids({ sizes, scatters }: Moments, out: Covariances): void {
  const rows = sumOf(sizes)
  const [first, ...others] = out
  if (first === undefined) return
  first.fill(0)
  for (const scatter of scatters) addTimes(1 / rows, scatter, first)
  for (const covariance of others) covariance.set(first)
}

/** VEE: one ellipsoid C with |C| = 1 of several sizes, λₖ = tr(Wₖ C⁻¹) / (nₖ d) and C ∝ Σ Wₖ / λₖ in turn. */
export function similarEllipsoids({ dimensions, sizes, scatters }: Moments, out: Covariances): void {
  const shape = new Float64Array(dimensions * dimensions)
  const inverse = new Float64Array(shape.length)
  const volumes = settle(
    scatters.map((scatter, k) => trace(scatter, dimensions) / (sizes[k]! * dimensions)),
    last => {
      shape.fill(0)
      for (const [k, scatter] of scatters.entries()) addTimes(1 / last[k]!, scatter, shape)
      const size = rootOfDeterminant(shape, dimensions, inverse)
      for (let cell = 0; cell < shape.length; cell++) shape[cell]! /= size
      choleskyInverse(inverse, dimensions, inverse)
      return scatters.map((scatter, k) => (size * traceOfProduct(scatter, inverse)) / (sizes[k]! * dimensions))
    },
  )
  for (const [k, covariance] of out.entries()) covariance.set(shape.map(part => part * volumes[k]!))
}

/** EVV: ellipsoids of one volume λ = Σ |Wₖ|^(1/d) / n. */
export function equallyLargeEllipsoids({ dimensions, sizes, scatters }: Moments, out: Covariances): void {
  const factor = new Float64Array(dimensions * dimensions)
  const roots = scatters.map(scatter => rootOfDeterminant(scatter, dimensions, factor))
  const volume = sumOf(roots) / sumOf(sizes)
  for (const [k, covariance] of out.entries()) covariance.set(scatters[k]!.map(part => (part * volume) / roots[k]!))
}

/** VVV: an ellipsoid each, Wₖ / nₖ. */
export function ownEllipsoids({ sizes, scatters }: Moments, out: Covariances): void {
  for (const [k, covariance] of out.entries()) covariance.set(scatters[k]!.map(part => part / sizes[k]!))
}

/** |A|^(1/d), with the Cholesky factor left in `factor`; NaN where A is singular. */
function rootOfDeterminant(matrix: Float64Array, dimensions: number, factor: Float64Array): number {
  if (!choleskyFactor(matrix, dimensions, factor)) return Number.NaN
  let logs = 0
  for (let j = 0; j < dimensions; j++) logs += Math.log(factor[j * dimensions + j]!)
  return Math.exp((2 * logs) / dimensions)
}

function trace(matrix: Float64Array, dimensions: number): number {
  let sum = 0
  for (let j = 0; j < dimensions; j++) sum += matrix[j * dimensions + j]!
  return sum
}

function traceOfProduct(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let cell = 0; cell < left.length; cell++) sum += left[cell]! * right[cell]!
  return sum
}
