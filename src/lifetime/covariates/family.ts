import type { ParameterTable } from '../../model/index.js'
import type { Objective } from '../../numeric/core.js'
import type { CustomerBase, Patterns } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import type { ShiftedCoordinates } from './point-shift.js'

/** What a model tells of itself so that covariates may act on it. */
export interface CovariateFamily<T extends ParameterTable> {
  readonly parameters: T
  /** The fit without covariates: where parameters typically are, and what is known to be wrong with the base. */
  readonly problemOf: (base: CustomerBase) => LikelihoodProblem<T>
  readonly logLikelihoodOf: (patterns: Patterns) => Objective
  readonly coordinates: ShiftedCoordinates
}
