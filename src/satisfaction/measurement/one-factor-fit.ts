/**
 * What one factor leaves unexplained.
 *
 * @see Bartlett (1951), The effect of standardization on a chi square approximation in factor analysis, Biometrika 38; Hu and
 * Bentler (1999), Cutoff criteria for fit indexes in covariance structure analysis, Structural Equation Modeling 6(1).
 * @module
 */
import { chiSquareSurvival } from '../../numeric/index.js'
import { inverseOf } from './inverse.js'
import type { OneFactorFit } from './omega-types.js'
import type { OneFactor } from './one-factor.js'

export function factorFit(
  items: readonly string[],
  correlation: Float64Array,
  factor: OneFactor,
  sheets: number,
): OneFactorFit {
  const size = items.length
  const pairs = items.flatMap((first, i) =>
    items.slice(i + 1).map((second, next) => {
      const j = i + 1 + next
      return { first, second, residual: correlation[i * size + j]! - factor.loadings[i]! * factor.loadings[j]! }
    }),
  )
  const squares = pairs.reduce((sum, pair) => sum + pair.residual ** 2, 0)
  const residual = Math.sqrt(squares / pairs.length)
  const worst = pairs.reduce((most, pair) => (Math.abs(pair.residual) > Math.abs(most.residual) ? pair : most))
  const test = testOf(correlation, size, factor, sheets)
  return { ...test, residual, worst, isDoubtful: residual > 0.08 && test.pValue !== undefined && test.pValue < 0.05 }
}

function testOf(correlation: Float64Array, size: number, { discrepancy }: OneFactor, sheets: number) {
  const degreesOfFreedom = (size * (size - 3)) / 2
  const rows = Array.from({ length: size }, (_, i) => Array.from(correlation.subarray(i * size, (i + 1) * size)))
  const inverse = inverseOf(rows)
  const counted = sheets - 1 - (2 * size + 5) / 6 - 2 / 3
  if (degreesOfFreedom === 0 || inverse === undefined || counted <= 0) return {}
  const chiSquare = Math.max(0, counted * (discrepancy - inverse.logDeterminant - size))
  return { chiSquare, degreesOfFreedom, pValue: chiSquareSurvival(chiSquare, degreesOfFreedom) }
}
