import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ParameterTable, ParamsOf } from '../../model/index.js'
import { expectTimeUnit } from '../../money/index.js'
import type { Objective } from '../../numeric/core.js'
import type { TenureCounts } from '../../records/index.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { RetentionFitOptions } from '../contractual-contract.js'
import type { Unsealed } from '../foundation/index.js'
import { withoutPeak } from './one-sided.js'
import type { Renewals } from './renewals.js'
import { expectRenewals, expectTenures, renewalsOf, warningsOf } from './renewals.js'

/** What tells the fit of one model from that of another. */
interface RetentionFit<T extends ParameterTable> {
  readonly parameters: T
  readonly logLikelihood: (renewals: Renewals, counts: TenureCounts) => Objective
  /** Parameters near enough to begin at. */
  readonly typical: (renewals: Renewals) => ParamsOf<T>
}

/** The parameters at which the likelihood of tenures is largest. */
export function fitRetention<T extends ParameterTable>(
  tenures: TenureCounts,
  options: RetentionFitOptions<ParamsOf<T>>,
  { parameters, logLikelihood, typical }: RetentionFit<T>,
): Unsealed<ParamsOf<T>> {
  expectKnownKeys(expectObject(options, 'options'), ['start', 'maxEvaluations', 'timeUnit'], 'options')
  const { timeUnit, ...search } = options
  const unit = timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(timeUnit, 'options.timeUnit') }
  const counts = expectTenures(tenures)
  const renewals = renewalsOf(counts)
  expectRenewals(renewals)
  const found = maximizeLikelihood<T>(
    {
      parameters,
      logLikelihood: logLikelihood(renewals, counts),
      typical: typical(renewals),
      observations: counts.clients,
      dropped: [],
      warnings: warningsOf(renewals),
    },
    search,
  )
  return { ...unit, ...withoutPeak(found, renewals) }
}
