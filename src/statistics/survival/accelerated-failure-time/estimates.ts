/**
 * From the search's coordinates to the parameters and their covariance.
 *
 *   σ = spread / τ,   βⱼ = σ γⱼ / scaleⱼ,   intercept = centre + σ γ₀ − Σ βⱼ centreⱼ
 *
 * @module
 */
import type { NewtonResult } from '../../../numeric/core.js'
import { choleskyFactor, choleskyInverse } from '../../../numeric/core.js'
import type { ScaledColumns } from './likelihood.js'
import type { FailureRows } from './rows.js'
import type { FailureTimeDistribution, FailureTimeErrors, FailureTimeParams } from './types.js'

export function paramsOf(
  { names, centre, spread }: FailureRows,
  { centres, scales }: ScaledColumns,
  distribution: FailureTimeDistribution,
  { point }: NewtonResult,
): FailureTimeParams {
  const scale = distribution === 'exponential' ? 1 : spread / point[names.length + 1]!
  const slopes = names.map((_, j) => (scale * point[j + 1]!) / scales[j + 1]!)
  const intercept = slopes.reduce((sum, slope, j) => sum - slope * centres[j + 1]!, centre + scale * point[0]!)
  return {
    distribution,
    intercept,
    coefficients: Object.fromEntries(names.map((name, j) => [name, slopes[j]!])),
    scale,
  }
}

/** Rows and columns: intercept, columns, ln σ where it is estimated. Absent where the search ended at no peak. */
export function covarianceOf(
  rows: FailureRows,
  scaled: ScaledColumns,
  params: FailureTimeParams,
  { hessian, converged }: NewtonResult,
): readonly (readonly number[])[] | undefined {
  const n = Math.sqrt(hessian.length)
  const factor = new Float64Array(n * n)
  if (
    !converged ||
    !choleskyFactor(
      hessian.map(value => -value),
      n,
      factor,
    )
  )
    return undefined
  const inverse = choleskyInverse(factor, n)
  const jacobian = jacobianOf(rows, scaled, params, n)
  const covariance = jacobian.map(left =>
    jacobian.map(right => {
      let sum = 0
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sum += left[i]! * inverse[i * n + j]! * right[j]!
      return sum
    }),
  )
  return covariance.every((row, i) => row.every(Number.isFinite) && row[i]! >= 0) ? covariance : undefined
}

/** Derivatives of intercept, βⱼ and ln σ by γ and τ. */
function jacobianOf(
  { names, centre, spread }: FailureRows,
  { centres, scales }: ScaledColumns,
  { coefficients, intercept, scale }: FailureTimeParams,
  n: number,
): readonly Float64Array[] {
  const width = names.length + 1
  const hasScale = n > width
  const rows = Array.from({ length: n }, () => new Float64Array(n))
  rows[0]![0] = scale
  for (let j = 1; j < width; j++) {
    rows[j]![j] = scale / scales[j]!
    rows[0]![j] = (-scale * centres[j]!) / scales[j]!
  }
  if (!hasScale) return rows
  // Every part but the centre of ln t is in proportion to σ, and dσ/dτ = −σ²/spread.
  const byPrecision = -scale / spread
  rows[0]![width] = byPrecision * (intercept - centre)
  for (const [j, name] of names.entries()) rows[j + 1]![width] = byPrecision * coefficients[name]!
  rows[width]![width] = byPrecision
  return rows
}

/** Square roots of the diagonal, by name. */
export function errorsOf(names: readonly string[], covariance: readonly (readonly number[])[]): FailureTimeErrors {
  const errors = covariance.map((row, i) => Math.sqrt(row[i]!))
  const ofScale = errors[names.length + 1]
  return {
    intercept: errors[0]!,
    coefficients: Object.fromEntries(names.map((name, j) => [name, errors[j + 1]!])),
    ...(ofScale === undefined ? {} : { logScale: ofScale }),
  }
}
