import { evaluation } from '../../numeric/core.js'
import type { CustomerBase, Patterns } from '../../records/core.js'
import type { FirstChance } from '../beta-geometric/index.js'
import { historyOf, isBase } from '../foundation/index.js'
import type { ErlangParams } from './family.js'
import type { RegularHistory } from './intervals.js'
import { intervalTerm } from './intervals.js'
import { createLogLikelihood } from './likelihood.js'

/** Log-likelihood of one client's history or of a whole base. */
export function logLikelihoodOf(
  { k, r, alpha, a, b }: ErlangParams,
  first: FirstChance,
  of: CustomerBase | RegularHistory,
): number {
  const result = evaluation(4)
  const objective = createLogLikelihood(isBase(of) ? of.patterns : single(of), first, k)
  objective.evaluate(Float64Array.of(Math.log(r), Math.log(alpha), Math.log(a), Math.log(b)), result)
  return result.value + intervalTerm(of, k)
}

function single(client: RegularHistory): Patterns {
  return { ...historyOf(client), weight: Float64Array.of(1), ofClient: Int32Array.of(0) }
}
