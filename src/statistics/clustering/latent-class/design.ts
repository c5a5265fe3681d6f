/**
 * Covariates as a search needs them: less their mean and in standard deviations, whatever their units, and the bound of their
 * information.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { choleskyFactor, choleskySolve } from '../../../numeric/core.js'
import type { Patterns } from './patterns.js'

/** Standardised covariates beside an intercept. */
export interface Design {
  /** Coefficients of a class: the intercept and one per covariate. */
  readonly size: number
  readonly centres: Float64Array
  readonly spreads: Float64Array
  /** The standardised covariates, pattern by pattern. */
  readonly values: Float64Array
  /** Moves the coefficients of all classes but the first uphill along a gradient, never too far. */
  readonly step: (gradient: Float64Array, from: Float64Array, to: Float64Array) => void
}

/** Of a covariate's variance the others must leave at least this share. */
const OWN_PART = 1e-10
/** Squares of smaller deviations, or one over them, have no digits left. */
const LEAST_SPREAD = 1e-100
/** Deviations that are a smaller part of the mean leave intercepts, which are of zero, without digits. */
const LEAST_PART = 1e-12

/** The design of covariates; throws for one that is constant or told by those before it. */
export function designOf(patterns: Patterns, names: readonly string[]): Design {
  const { size, width, weights, covariates } = patterns
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const centres = new Float64Array(width)
  const spreads = new Float64Array(width)
  const values = new Float64Array(size * width)
  for (let d = 0; d < width; d++) {
    const column = Float64Array.from({ length: size }, (_, p) => covariates[p * width + d]!)
    if (column.every(value => value === column[0])) {
      reject('NO_VARIATION', `columns.${names[d]}`, 'at least two different values', column[0], 'Leave it out')
    }
    for (let p = 0; p < size; p++) centres[d]! += (weights[p]! / total) * column[p]!
    for (let p = 0; p < size; p++) spreads[d]! += (weights[p]! / total) * (column[p]! - centres[d]!) ** 2
    spreads[d] = Math.sqrt(spreads[d]!)
    if (spreads[d]! < Math.max(LEAST_SPREAD, LEAST_PART * Math.abs(centres[d]!))) {
      const expected = 'values that differ by more than 1e-100 and a million-millionth of their mean'
      reject(
        'NO_VARIATION',
        `columns.${names[d]}`,
        expected,
        spreads[d]!,
        'Count from a nearer zero, in a smaller unit',
      )
    }
    for (let p = 0; p < size; p++) values[p * width + d] = (column[p]! - centres[d]!) / spreads[d]!
  }
  const factor = correlationFactor(values, weights, total, names)
  return { size: width + 1, centres, spreads, values, step: boundedStep(factor, width, total) }
}

/** The triangle of the correlations; the square of its diagonal is what each covariate has of its own. */
function correlationFactor(
  values: Float64Array,
  weights: Float64Array,
  total: number,
  names: readonly string[],
): Float64Array {
  const width = names.length
  const correlations = new Float64Array(width * width)
  for (const [p, weight] of weights.entries()) {
    for (let a = 0; a < width; a++) {
      const part = (weight / total) * values[p * width + a]!
      for (let b = 0; b <= a; b++) correlations[a * width + b]! += part * values[p * width + b]!
    }
  }
  const factor = new Float64Array(width * width)
  const isProper = choleskyFactor(correlations, width, factor)
  const own = names.findIndex((_, d) => !(factor[d * width + d]! ** 2 > OWN_PART))
  if (isProper && own < 0) return factor
  return reject(
    'COLLINEAR_COVARIATES',
    `columns.${names[own]}`,
    'values that the covariates before it do not tell already',
    'a sum of multiples of the others',
    'Leave one of them out',
  )
}

/** The inverse of ½ (I − 1/K) ⊗ X'X, which no information of K classes exceeds, is 2 (I + 1) ⊗ (X'X)⁻¹ (Böhning 1992). */
function boundedStep(factor: Float64Array, width: number, total: number): Design['step'] {
  const size = width + 1
  const sums = new Float64Array(size)
  const part = new Float64Array(width)
  return (gradient, from, to) => {
    sums.fill(0)
    for (let i = size; i < gradient.length; i++) sums[i % size]! += gradient[i]!
    for (let k = 1; k * size < gradient.length; k++) {
      const at = k * size
      for (let d = 0; d < width; d++) part[d] = gradient[at + 1 + d]! + sums[1 + d]!
      choleskySolve(factor, width, part, part)
      to[at - size] = from[at - size]! + (2 * (gradient[at]! + sums[0]!)) / total
      for (let d = 0; d < width; d++) to[at - size + 1 + d] = from[at - size + 1 + d]! + (2 * part[d]!) / total
    }
  }
}
