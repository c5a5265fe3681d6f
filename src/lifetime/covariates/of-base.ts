import { expectObject } from '../../errors/index.js'
import type { Effects, ParameterTable, ParamsOf } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodFit } from '../../statistics/fitting.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { CovariateFitOptions } from '../contract.js'
import { BOTH, covariatesOf } from '../foundation/index.js'
import { checkCovariates } from './choice.js'
import type { CovariateFamily } from './family.js'
import { fitEffects } from './fit-effects.js'
import { groupedProblem } from './grouped-problem.js'
import type { EffectsLikelihood } from './likelihood-of-effects.js'
import { likelihoodOfEffects } from './likelihood-of-effects.js'

/** The fit of a base, with covariates where the options name some. */
export function fitBase<T extends ParameterTable>(
  family: CovariateFamily<T>,
  base: CustomerBase,
  options: CovariateFitOptions<ParamsOf<T>>,
): LikelihoodFit<ParamsOf<T>> & { readonly effects?: Effects } {
  expectObject(options, 'options')
  const { covariates, ...search } = options
  if (covariates === undefined) return maximizeLikelihood(family.problemOf(base), search)
  const checked = checkCovariates(covariates, BOTH)
  return fitEffects(groupedProblem(family, base, covariatesOf(checked.none)), checked, search)
}

/** The likelihood of a base about a model with effects. */
export function likelihoodOfBase<T extends ParameterTable>(
  family: CovariateFamily<T>,
  base: CustomerBase,
  params: ParamsOf<T>,
  effects: Effects,
): EffectsLikelihood {
  return likelihoodOfEffects(groupedProblem(family, base, covariatesOf(effects)), params, effects)
}
