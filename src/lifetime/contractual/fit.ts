import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ParameterTable, ParamsOf } from '../../model/index.js'
import { expectTimeUnit } from '../../money/index.js'
import type { TenureCounts } from '../../records/index.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { RetentionFitOptions } from '../contractual-contract.js'
import type { Unsealed } from '../foundation/index.js'
import { withoutPeak } from './one-sided.js'
import type { RetentionFit } from './problem.js'
import { problemOf } from './problem.js'

/** The parameters at which the likelihood of tenures is largest. */
export function fitRetention<T extends ParameterTable>(
  tenures: TenureCounts,
  options: RetentionFitOptions<ParamsOf<T>>,
  model: RetentionFit<T>,
): Unsealed<ParamsOf<T>> {
  expectKnownKeys(expectObject(options, 'options'), ['start', 'maxEvaluations', 'timeUnit'], 'options')
  const { timeUnit, ...search } = options
  const unit = timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(timeUnit, 'options.timeUnit') }
  const { problem, renewals } = problemOf(model, tenures)
  return { ...unit, ...withoutPeak(maximizeLikelihood(problem, search), renewals) }
}
