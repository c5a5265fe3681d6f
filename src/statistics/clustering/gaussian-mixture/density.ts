/**
 * How likely each component makes a row:
 *
 *   ln πₖ φ(x; μₖ, Σₖ) = ln πₖ − (d/2) ln 2π − ½ ln |Σₖ| − ½ |Lₖ⁻¹ (x − μₖ)|²        Σₖ = Lₖ Lₖᵀ
 *
 * in logarithms throughout, so that rows far from every component are still told apart.
 *
 * @module
 */
import { choleskyFactor } from '../../../numeric/index.js'
import type { Mixture } from './mixture.js'

/** A mixture made ready to be evaluated at many rows. */
export interface ReadyMixture {
  readonly dimensions: number
  readonly means: Float64Array
  /** ln πₖ − (d/2) ln 2π − ½ ln |Σₖ|. */
  readonly constants: Float64Array
  /** Lₖ⁻¹, lower triangles. */
  readonly roots: readonly Float64Array[]
}

/** A covariance whose last part is smaller than this beside its own diagonal is rounding. */
const SINGULAR = 1e-12

/** The mixture made ready, or undefined where a covariance is singular. */
export function readyMixture({ dimensions, shares, means, covariances }: Mixture): ReadyMixture | undefined {
  const constants = new Float64Array(shares.length)
  const roots: Float64Array[] = []
  for (const [k, covariance] of covariances.entries()) {
    const root = new Float64Array(dimensions * dimensions)
    if (!choleskyFactor(covariance, dimensions, root)) return undefined
    let logDeterminant = 0
    for (let j = 0; j < dimensions; j++) {
      const pivot = root[j * dimensions + j]!
      if (!(pivot * pivot > SINGULAR * covariance[j * dimensions + j]!)) return undefined
      logDeterminant += 2 * Math.log(pivot)
    }
    invertLower(root, dimensions)
    roots.push(root)
    constants[k] = Math.log(shares[k]!) - (dimensions * Math.log(2 * Math.PI) + logDeterminant) / 2
  }
  return { dimensions, means, constants, roots }
}

/** A lower triangle replaced by its inverse. */
export function invertLower(lower: Float64Array, n: number): void {
  for (let column = 0; column < n; column++) {
    lower[column * n + column] = 1 / lower[column * n + column]!
    for (let row = column + 1; row < n; row++) {
      let sum = 0
      for (let k = column; k < row; k++) sum -= lower[row * n + k]! * lower[k * n + column]!
      lower[row * n + column] = sum / lower[row * n + row]!
    }
  }
}

/** ln πₖ φₖ of every row, into a column per component. */
export function logDensities(
  ready: ReadyMixture,
  values: Float64Array,
  count: number,
  out: readonly Float64Array[],
): void {
  const { dimensions, means, constants, roots } = ready
  const away = new Float64Array(dimensions)
  for (const [k, root] of roots.entries()) {
    const column = out[k]!
    const constant = constants[k]!
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < dimensions; j++) away[j] = values[i * dimensions + j]! - means[k * dimensions + j]!
      let squares = 0
      for (let j = 0; j < dimensions; j++) {
        let sum = 0
        for (let l = 0; l <= j; l++) sum += root[j * dimensions + l]! * away[l]!
        squares += sum * sum
      }
      column[i] = constant - squares / 2
    }
  }
}

/**
 * Columns of ln πₖ φₖ turned into probabilities of the components, row by row; `logTotals` receives ln Σₖ πₖ φₖ. It goes along
 * columns, one after the other, as they lie in memory.
 */
export function toProbabilities(columns: readonly Float64Array[], count: number, logTotals: Float64Array): void {
  const largest = logTotals.fill(-Infinity)
  for (const column of columns) {
    for (let i = 0; i < count; i++) if (column[i]! > largest[i]!) largest[i] = column[i]!
  }
  const sums = new Float64Array(count)
  for (const column of columns) {
    for (let i = 0; i < count; i++) {
      const part = Math.exp(column[i]! - largest[i]!)
      column[i] = part
      sums[i]! += part
    }
  }
  for (const column of columns) for (let i = 0; i < count; i++) column[i]! /= sums[i]!
  for (let i = 0; i < count; i++) logTotals[i] = largest[i]! + Math.log(sums[i]!)
}
