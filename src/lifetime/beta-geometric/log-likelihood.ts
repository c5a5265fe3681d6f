import { evaluation } from '../../numeric/core.js'
import type { ClientHistory, CustomerBase, Patterns } from '../../records/index.js'
import { historyOf, isBase } from '../foundation/index.js'
import type { BetaGeometricParams, FirstChance } from './family.js'
import { createLogLikelihood } from './likelihood.js'

/** Log-likelihood of one client's history or of a whole base. */
export function logLikelihoodOf(
  { r, alpha, a, b }: BetaGeometricParams,
  first: FirstChance,
  of: CustomerBase | ClientHistory,
): number {
  const result = evaluation(4)
  const objective = createLogLikelihood(isBase(of) ? of.patterns : single(of), first)
  objective.evaluate(Float64Array.of(Math.log(r), Math.log(alpha), Math.log(a), Math.log(b)), result)
  return result.value
}

function single(client: ClientHistory): Patterns {
  return { ...historyOf(client), weight: Float64Array.of(1), ofClient: Int32Array.of(0) }
}
