/**
 * Maximum likelihood for parameters > 0: damped Newton in their logarithms, and a report on what was found.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectPositive, reject } from '../errors/index.js'
import type { LikelihoodReport, ParameterTable, ParamsOf } from '../model/index.js'
import { checkParams, mapParameters } from '../model/index.js'
import type { Objective } from '../numeric/index.js'
import { maximizeNewton } from '../numeric/index.js'
import type { Sample } from './likelihood-report.js'
import { likelihoodReport } from './likelihood-report.js'

/** What is to be maximised, and where to begin. */
export interface LikelihoodProblem<T extends ParameterTable> extends Sample<T> {
  /** The log-likelihood in the logarithms of the parameters, in the order of the table. */
  readonly logLikelihood: Objective
  /** The typical size of each parameter: the search begins there and stays within a factor of 1e10. */
  readonly typical: ParamsOf<T>
}

/** How the caller steers the search. */
export interface SearchOptions<P> {
  /** Where the search begins; `typical` by default. */
  readonly start?: P
  /** Evaluations of the likelihood after which the search stops as not converged; >= 1, 100 by default. */
  readonly maxEvaluations?: number
}

/** Parameters and the report on them. */
export interface LikelihoodFit<P> {
  readonly params: P
  readonly fit: LikelihoodReport<P>
}

const FARTHEST = Math.log(1e10)
const DEFAULT_EVALUATIONS = 100

/**
 * The parameters at which the likelihood is largest, with what is known about them. Not converging, a boundary or a
 * ridge is a warning in the report, never an exception.
 *
 * @throws ClienteleError for a wrong option, or a start at which the likelihood has no value.
 * @example
 * import { positive } from 'clientele/model'
 * import { maximizeLikelihood } from 'clientele/statistics'
 * // Ten waiting times of 40 days in all: 10 ln λ − 40 λ, highest at 10 / 40.
 * const logLikelihood = {
 *   evaluate([logRate], out) {
 *     const expected = 40 * Math.exp(logRate)
 *     out.value = 10 * logRate - expected
 *     out.gradient[0] = 10 - expected
 *     out.hessian[0] = -expected
 *   },
 * }
 * const parameters = { rate: positive('events per day') }
 * const sample = { parameters, observations: 10, dropped: [], warnings: [] }
 * const { params } = maximizeLikelihood({ ...sample, logLikelihood, typical: { rate: 1 } })
 * params.rate.toFixed(6) // => '0.250000'
 */
export function maximizeLikelihood<T extends ParameterTable>(
  problem: LikelihoodProblem<T>,
  options: SearchOptions<ParamsOf<T>> = {},
): LikelihoodFit<ParamsOf<T>> {
  const { parameters, logLikelihood, typical } = problem
  expectKnownKeys(options, ['start', 'maxEvaluations'], 'options')
  const names = Object.keys(parameters)
  const centre = names.map(name => Math.log(typical[name]!))
  const lower = centre.map(c => c - FARTHEST)
  const upper = centre.map(c => c + FARTHEST)
  const start = options.start === undefined ? centre : startOf(parameters, options.start, lower, upper)
  const maxEvaluations = expectInteger(options.maxEvaluations ?? DEFAULT_EVALUATIONS, 'options.maxEvaluations', 1)
  expectPositive(problem.observations, 'observations')
  const found = maximizeNewton(logLikelihood, start, { lower, upper, maxEvaluations })
  if (!Number.isFinite(found.value)) {
    reject('OUT_OF_RANGE', 'options.start', 'parameters at which the likelihood has a value', options.start ?? typical)
  }
  const params = mapParameters(parameters, (_, i) => Math.exp(found.point[i]!))
  return { params, fit: likelihoodReport(problem, found, params) }
}

/** A start beyond the bounds of the search is moved to them. */
function startOf<T extends ParameterTable>(
  parameters: T,
  start: ParamsOf<T>,
  lower: readonly number[],
  upper: readonly number[],
): readonly number[] {
  const checked = checkParams(parameters, start, 'options.start')
  return Object.keys(parameters).map((name, i) => Math.min(upper[i]!, Math.max(lower[i]!, Math.log(checked[name]!))))
}
