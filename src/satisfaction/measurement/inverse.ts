/**
 * What correlations leave of each item once all others are known.
 *
 * @module
 */
import { choleskyFactor, choleskyInverse } from '../../numeric/core.js'
import type { ItemMatrix } from './correlation-types.js'

/** The inverse of correlations, and the logarithm of their determinant. */
export interface InverseCorrelations {
  /** n · n numbers, row after row. */
  readonly inverse: Float64Array
  readonly logDeterminant: number
}

/** Undefined where one item follows from others, or where correlations contradict each other. */
export function inverseOf(correlation: ItemMatrix): InverseCorrelations | undefined {
  const size = correlation.length
  const factor = new Float64Array(size * size)
  if (!choleskyFactor(correlation.flat(), size, factor)) return undefined
  let logDeterminant = 0
  for (let i = 0; i < size; i++) {
    // The square of a pivot is the share of an item that those before it leave.
    const pivot = factor[i * size + i]!
    if (pivot * pivot < ROUNDING) return undefined
    logDeterminant += 2 * Math.log(pivot)
  }
  return { inverse: choleskyInverse(factor, size), logDeterminant }
}

/** A share this small is rounding of none. */
const ROUNDING = 1e-12
