/**
 * Maximum likelihood: damped Newton in the logarithms of parameters > 0 and in any others as they are, and a report on
 * what was found.
 *
 * @module
 */
import {
  expectFunction,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectPositive,
  reject,
} from '../errors/index.js'
import type { LikelihoodReport, ParameterTable, ParamsOf } from '../model/index.js'
import { checkParams, checkValues, paramsAt, pointOf } from '../model/index.js'
import type { Objective } from '../numeric/core.js'
import { maximizeNewton } from '../numeric/core.js'
import type { Sample } from './likelihood-report.js'
import { likelihoodReport } from './likelihood-report.js'
import { clamped, searchBox } from './search-box.js'

/** What is to be maximised, and where to begin. */
export interface LikelihoodProblem<T extends ParameterTable> extends Sample<T> {
  /** The log-likelihood at a point: logarithms of parameters > 0, any others as they are, in the order of the table. */
  readonly logLikelihood: Objective
  /** The typical size of each parameter: the search begins there and stays within a factor of 1e10 (of any number, 23) and the table's range. */
  readonly typical: ParamsOf<T>
  /** Size of the terms that the log-likelihood sums up, whose rounding it carries; > 0, the observations by default. */
  readonly scale?: number
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
  const { parameters, logLikelihood, typical } = checkProblem(problem)
  expectKnownKeys(options, ['start', 'maxEvaluations'], 'options')
  const { centre, lower, upper } = searchBox(parameters, typical)
  const start =
    options.start === undefined ? centre : pointOf(parameters, checkParams(parameters, options.start, 'options.start'))
  const maxEvaluations = expectInteger(options.maxEvaluations ?? DEFAULT_EVALUATIONS, 'options.maxEvaluations', 1)
  const found = maximizeNewton(logLikelihood, clamped(start, lower, upper), {
    scale: problem.scale ?? problem.observations,
    lower,
    upper,
    maxEvaluations,
  })
  if (!Number.isFinite(found.value)) {
    reject('OUT_OF_RANGE', 'options.start', 'parameters at which the likelihood has a value', options.start ?? typical)
  }
  const params = paramsAt(parameters, found.point)
  return { params, fit: likelihoodReport(problem, found, params) }
}

function checkProblem<T extends ParameterTable>(problem: LikelihoodProblem<T>): LikelihoodProblem<T> {
  const { observations, logLikelihood, dropped, warnings } = expectObject(problem, 'problem')
  checkValues(problem.parameters, problem.typical, 'problem.typical')
  expectFunction(expectObject(logLikelihood, 'problem.logLikelihood')['evaluate'], 'problem.logLikelihood.evaluate')
  expectPositive(observations, 'problem.observations')
  if (problem.scale !== undefined) expectPositive(problem.scale, 'problem.scale')
  expectList(dropped, 'problem.dropped')
  expectList(warnings, 'problem.warnings')
  return problem
}
