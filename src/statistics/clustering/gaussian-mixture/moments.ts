/**
 * What rows with given responsibilities say about each component: how many rows it has, where they are, how they scatter.
 *
 * @module
 */
import type { WeightedRows } from './mixture.js'

/** Sums that the covariances of every structure are made from. */
export interface Moments {
  readonly dimensions: number
  /** Rows of each component, nₖ; parts of rows count. */
  readonly sizes: Float64Array
  /** components · dimensions numbers. */
  readonly means: Float64Array
  /** Wₖ = Σᵢ zᵢₖ (xᵢ − μₖ)(xᵢ − μₖ)ᵀ of each component. */
  readonly scatters: readonly Float64Array[]
}

/** Room for the moments of so many components. */
export function emptyMoments(components: number, dimensions: number): Moments {
  return {
    dimensions,
    sizes: new Float64Array(components),
    means: new Float64Array(components * dimensions),
    scatters: Array.from({ length: components }, () => new Float64Array(dimensions * dimensions)),
  }
}

/**
 * Fills the moments.
 *
 * @param responsibilities a column per component: the part of each distinct row that is the component's.
 */
export function gatherMoments(rows: WeightedRows, responsibilities: readonly Float64Array[], out: Moments): void {
  for (const [k, column] of responsibilities.entries()) {
    const mean = out.means.subarray(k * rows.dimensions, (k + 1) * rows.dimensions)
    out.sizes[k] = gatherMean(rows, column, mean)
    gatherScatter(rows, column, mean, out.scatters[k]!)
  }
}

/** The weighted mean of the rows, into `mean`; returns the sum of the weights. */
export function gatherMean(rows: WeightedRows, column: Float64Array, mean: Float64Array): number {
  const { count, dimensions, values, weights } = rows
  let size = 0
  mean.fill(0)
  for (let i = 0; i < count; i++) {
    const weight = column[i]! * weights[i]!
    if (weight === 0) continue
    size += weight
    for (let j = 0; j < dimensions; j++) mean[j]! += weight * values[i * dimensions + j]!
  }
  if (size > 0) for (let j = 0; j < dimensions; j++) mean[j]! /= size
  return size
}

/** A part of a row that is lost beside any whole one. */
const NEGLIGIBLE = 1e-30

/** The weighted scatter of the rows about a mean. */
export function gatherScatter(
  rows: WeightedRows,
  column: Float64Array,
  mean: Float64Array,
  scatter: Float64Array,
): void {
  const { count, dimensions, values, weights } = rows
  const away = new Float64Array(dimensions)
  scatter.fill(0)
  for (let i = 0; i < count; i++) {
    const weight = column[i]! * weights[i]!
    if (weight < NEGLIGIBLE) continue
    for (let j = 0; j < dimensions; j++) away[j] = values[i * dimensions + j]! - mean[j]!
    for (let j = 0; j < dimensions; j++) {
      const part = weight * away[j]!
      for (let l = 0; l <= j; l++) scatter[j * dimensions + l]! += part * away[l]!
    }
  }
  for (let j = 0; j < dimensions; j++) {
    for (let l = 0; l < j; l++) scatter[l * dimensions + j] = scatter[j * dimensions + l]!
  }
}
