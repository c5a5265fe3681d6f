import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { Effects, ParameterTable, ParamsOf } from '../../model/index.js'
import { expectTimeUnit } from '../../money/core.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { RetentionFitOptions } from '../contractual-contract.js'
import type { GroupedProblem } from '../covariates/index.js'
import { checkCovariates, fitEffects, likelihoodOfEffects } from '../covariates/index.js'
import type { Unsealed } from '../foundation/index.js'
import { covariatesOf } from '../foundation/index.js'
import type { Tenures } from './groups.js'
import { expectGroups, pooledTenures } from './groups.js'
import { withoutPeak } from './one-sided.js'
import type { RetentionFit } from './problem.js'
import { problemOf } from './problem.js'
import { renewalsOf } from './renewals.js'

/** The parameters at which the likelihood of tenures is largest, with effects of covariates where the options name some. */
export function fitRetention<T extends ParameterTable>(
  tenures: Tenures,
  options: RetentionFitOptions<ParamsOf<T>>,
  model: RetentionFit<T>,
): Unsealed<ParamsOf<T>> {
  expectKnownKeys(expectObject(options, 'options'), ['start', 'maxEvaluations', 'timeUnit', 'covariates'], 'options')
  const { timeUnit, covariates, ...search } = options
  const unit = timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(timeUnit, 'options.timeUnit') }
  if (covariates === undefined) {
    const { problem, renewals } = problemOf(model, pooledTenures(tenures))
    return { ...unit, ...withoutPeak(maximizeLikelihood(problem, search), renewals) }
  }
  const checked = checkCovariates(covariates, ['dropout'])
  const { renewals, grouped } = groupedTenures(model, tenures, checked.none)
  return { ...unit, ...withoutPeak(fitEffects(grouped, checked, search), renewals) }
}

/** The likelihood of tenures about a model with effects. */
export function retentionLikelihood<T extends ParameterTable>(
  model: RetentionFit<T>,
  tenures: Tenures,
  params: ParamsOf<T>,
  effects: Effects,
): ReturnType<typeof likelihoodOfEffects> {
  return likelihoodOfEffects(groupedTenures(model, tenures, effects).grouped, params, effects)
}

function groupedTenures<T extends ParameterTable>(
  model: RetentionFit<T>,
  tenures: Tenures,
  effects: Effects,
): { readonly renewals: ReturnType<typeof renewalsOf>; readonly grouped: GroupedProblem<T> } {
  const groups = expectGroups(tenures, covariatesOf(effects))
  const { problem: plain, renewals } = problemOf(model, pooledTenures(groups))
  const grouped = {
    plain,
    groups: groups.map(({ tenures: counts, covariates }) => ({
      clients: counts.clients,
      logLikelihood: model.logLikelihood(renewalsOf(counts), counts),
      covariate: (name: string) => covariates[name]!,
    })),
    coordinates: model.coordinates,
    path: 'tenures.covariates',
  }
  return { renewals, grouped }
}
