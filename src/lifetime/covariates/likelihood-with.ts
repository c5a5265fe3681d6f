import type { Effects, ParameterTable, ParamsOf } from '../../model/index.js'
import type { CustomerBase } from '../../records/index.js'
import { covariatesOf } from '../foundation/index.js'
import type { CovariateFamily } from './family.js'
import { groupedProblem } from './grouped-problem.js'
import type { EffectsLikelihood } from './likelihood-of-effects.js'
import { likelihoodOfEffects } from './likelihood-of-effects.js'

/** The likelihood of a base about a model with effects. */
export function likelihoodWith<T extends ParameterTable>(
  family: CovariateFamily<T>,
  base: CustomerBase,
  params: ParamsOf<T>,
  effects: Effects,
): EffectsLikelihood {
  return likelihoodOfEffects(groupedProblem(family, base, covariatesOf(effects)), params, effects)
}
