/**
 * The likelihood of a model as a function of its parameters: what its fit climbs, and what profiles, bootstraps and
 * posteriors are made of. Functions that need it take it from any module, so that they import no model.
 *
 * @module
 */
import type { ParameterTable } from '../model/index.js'
import type { LikelihoodProblem } from '../statistics/fitting.js'

/** What the parameters of a model are worth on some data, wherever they lie. */
export interface ModelLikelihood<M> extends LikelihoodProblem<ParameterTable> {
  /** Where the model that was asked stands: its parameters, as coordinates. */
  readonly point: Float64Array
  /**
   * The model at a point of the likelihood: of the same kind, unit and settings as the one that was asked, and with
   * parameters as given.
   */
  readonly documentAt: (point: ArrayLike<number>) => M
}

/** A module whose likelihood may be asked over `D`: a customer base, or counts of tenures. */
export type LikelihoodVerb<M, D> = (model: M, data: D) => ModelLikelihood<M>
