import type { ParameterTable } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import { clientGroups } from '../foundation/index.js'
import type { CovariateGroup } from './design.js'
import type { CovariateFamily } from './family.js'
import type { ShiftedCoordinates } from './point-shift.js'

/** What is to be fitted with covariates: clients in groups, and what is known of all of them together. */
export interface GroupedProblem<T extends ParameterTable> {
  readonly plain: LikelihoodProblem<T>
  readonly groups: readonly CovariateGroup[]
  readonly coordinates: ShiftedCoordinates
  /** Where covariates are, in the words of the caller. */
  readonly path: string
}

/** The clients of a base, those with the same values of these covariates together. */
export function groupedProblem<T extends ParameterTable>(
  { problemOf, logLikelihoodOf, coordinates }: CovariateFamily<T>,
  base: CustomerBase,
  names: readonly string[],
): GroupedProblem<T> {
  const plain = problemOf(base)
  const groups = Array.from(clientGroups(base, names), ({ patterns, covariate }) => ({
    clients: patterns.weight.reduce((sum, clients) => sum + clients, 0),
    logLikelihood: logLikelihoodOf(patterns),
    covariate,
  }))
  return { plain, groups, coordinates, path: 'base.covariates' }
}
