import type { ParameterTable, ParamsOf } from '../../model/index.js'
import type { Objective } from '../../numeric/core.js'
import type { TenureCounts } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import type { ShiftedCoordinates } from '../covariates/index.js'
import type { Renewals } from './renewals.js'
import { expectRenewals, expectTenures, renewalsOf, warningsOf } from './renewals.js'

/** What tells the fit of one model from that of another. */
export interface RetentionFit<T extends ParameterTable> {
  readonly parameters: T
  readonly logLikelihood: (renewals: Renewals, counts: TenureCounts) => Objective
  /** Parameters near enough to begin at. */
  readonly typical: (renewals: Renewals) => ParamsOf<T>
  /** Where covariates act. */
  readonly coordinates: ShiftedCoordinates
}

/** The likelihood of tenures with what a search needs to know of it, and what became of the renewals. */
export function problemOf<T extends ParameterTable>(
  { parameters, logLikelihood, typical }: RetentionFit<T>,
  tenures: TenureCounts,
): { readonly problem: LikelihoodProblem<T>; readonly renewals: Renewals } {
  const counts = expectTenures(tenures)
  const renewals = renewalsOf(counts)
  expectRenewals(renewals)
  const problem = {
    parameters,
    logLikelihood: logLikelihood(renewals, counts),
    typical: typical(renewals),
    observations: counts.clients,
    dropped: [],
    warnings: warningsOf(renewals),
  }
  return { problem, renewals }
}
