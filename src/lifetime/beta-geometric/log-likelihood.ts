import { evaluation } from '../../numeric/core.js'
import type { Patterns } from '../../records/core.js'
import type { BetaGeometricParams, FirstChance } from './family.js'
import { createLogLikelihood } from './likelihood.js'

/** Log-likelihood of weighted histories. */
export function logLikelihoodOf(
  { r, alpha, a, b }: BetaGeometricParams,
  first: FirstChance,
  patterns: Patterns,
): number {
  const result = evaluation(4)
  const point = Float64Array.of(Math.log(r), Math.log(alpha), Math.log(a), Math.log(b))
  createLogLikelihood(patterns, first).evaluate(point, result)
  return result.value
}
