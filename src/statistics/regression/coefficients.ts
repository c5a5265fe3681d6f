/**
 * Coefficients in the units of their columns, and how certain they are.
 *
 * @module
 */
import type { Warning } from '../../model/index.js'
import { choleskyInverse } from '../../numeric/core.js'
import type { Design } from './design.js'
import { inUnits } from './design.js'
import type { Regression } from './regression.js'

/** What all regressions say, but for the search. */
export type Coefficients = Omit<Regression, 'observations' | 'converged' | 'iterations'>

/**
 * Coefficients with the covariance `spread` · (H + P)⁻¹.
 *
 * @param factor Cholesky's, of H + P in standardised units and parts of the mean weight; absent where it is none.
 * @param spread variance of errors in these parts; absent where it is unknown.
 */
export function coefficientsOf(
  design: Design,
  point: Float64Array,
  factor: Float64Array | undefined,
  penalties: Float64Array,
  spread: number | undefined,
): Coefficients {
  const { names, hasIntercept, width } = design
  const first = hasIntercept ? 1 : 0
  const found = factor && choleskyInverse(factor, width)
  const inverse = found?.every(Number.isFinite) ? found : undefined
  const values = inUnits(design, point)
  const covariance = spread === undefined ? undefined : inverse && covarianceOf(design, inverse, spread)
  const byName = (of: (j: number) => number): Readonly<Record<string, number>> =>
    Object.fromEntries(names.map((name, c) => [name, of(c + first)]))
  const errorOf = (j: number): number => Math.sqrt(covariance![j]![j]!)
  return {
    ...(hasIntercept && { intercept: values[0]! }),
    coefficients: byName(j => values[j]!),
    ...(covariance !== undefined && {
      ...(hasIntercept && { interceptError: errorOf(0) }),
      standardErrors: byName(errorOf),
      covariance,
    }),
    degreesOfFreedom:
      width - (inverse === undefined ? 0 : penalties.reduce((sum, p, j) => sum + p * inverse[j * width + j]!, 0)),
    warnings: covariance === undefined ? [NO_STANDARD_ERRORS] : [],
  }
}

/** In units of columns: each is divided by its scale, and the intercept moves with their centres. */
function covarianceOf(
  { hasIntercept, centres, scales, width }: Design,
  inverse: Float64Array,
  spread: number,
): readonly (readonly number[])[] | undefined {
  const rows = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (_, j) => (inverse[i * width + j]! / scales[i]! / scales[j]!) * spread),
  )
  if (hasIntercept) {
    const shift = Array.from(scales, (scale, j) => (j === 0 ? 1 : -centres[j]! / scale))
    const along = shift.map((_, i) => shift.reduce((sum, share, j) => sum + share * inverse[i * width + j]!, 0))
    const ofIntercept = shift.reduce((sum, share, i) => sum + share * along[i]!, 0)
    for (let i = 0; i < width; i++) {
      const value = (i === 0 ? ofIntercept : along[i]! / scales[i]!) * spread
      rows[0]![i] = value
      rows[i]![0] = value
    }
  }
  return rows.every((row, i) => row.every(Number.isFinite) && row[i]! >= 0) ? rows : undefined
}

const NO_STANDARD_ERRORS: Warning = {
  code: 'NO_STANDARD_ERRORS',
  message:
    'How certain the coefficients are cannot be said: no degree of freedom is left, or figures leave the range of a double',
}
