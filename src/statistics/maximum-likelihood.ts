/**
 * From a likelihood to a report: parameters > 0 by damped Newton in their logarithms, standard errors and covariance
 * from the observed information, and in plain words what the data could not tell.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../errors/index.js'
import type { Dropped, LikelihoodReport, ParameterTable, ParamsOf, Warning } from '../model/index.js'
import { checkParams, mapParameters } from '../model/index.js'
import type { NewtonResult, Objective } from '../numeric/index.js'
import { choleskyFactor, choleskyInverse, conditionNumber, maximizeNewton } from '../numeric/index.js'

/** What is to be maximised, and where to begin. */
export interface LikelihoodProblem<T extends ParameterTable> {
  readonly parameters: T
  /** The log-likelihood in the logarithms of the parameters, in the order of the table. */
  readonly logLikelihood: Objective
  /** The typical size of each parameter: the search begins there and stays within a factor of 1e10. */
  readonly typical: ParamsOf<T>
  /** How many observations (clients, say) the likelihood sums over. */
  readonly observations: number
  readonly dropped: readonly Dropped[]
  /** What is known to be wrong before the search. */
  readonly warnings: readonly Warning[]
}

/** How the caller steers the search. */
export interface SearchOptions<P> {
  readonly start?: P
  readonly maxEvaluations?: number
}

/** Parameters and the report on them. */
export interface LikelihoodFit<P> {
  readonly params: P
  readonly fit: LikelihoodReport<P>
}

const FARTHEST = Math.log(1e10)
/** A condition number beyond this leaves fewer than half the digits of a double to the flattest direction. */
const RIDGE = 1e8
const DEFAULT_EVALUATIONS = 100

/**
 * The parameters at which the likelihood is largest, with what is known about them. Not converging, a boundary or a
 * ridge is a warning in the report, never an exception.
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
  const found = maximizeNewton(logLikelihood, start, { lower, upper, maxEvaluations })
  const params = mapParameters(parameters, (_, i) => Math.exp(found.point[i]!))
  return { params, fit: reportOf(problem, found, params) }
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

function reportOf<T extends ParameterTable>(
  problem: LikelihoodProblem<T>,
  found: NewtonResult,
  params: ParamsOf<T>,
): LikelihoodReport<ParamsOf<T>> {
  const names = Object.keys(problem.parameters)
  const k = names.length
  const information = found.hessian.map(h => -h)
  const covariance = found.atBound.length > 0 ? undefined : covarianceOf(information, Object.values(params))
  const condition = covariance === undefined ? undefined : conditionNumber(information, k)
  return {
    source: 'likelihood',
    converged: found.converged,
    iterations: found.iterations,
    evaluations: found.evaluations,
    observations: problem.observations,
    logLikelihood: found.value,
    aic: 2 * k - 2 * found.value,
    bic: k * Math.log(problem.observations) - 2 * found.value,
    ...(covariance === undefined
      ? {}
      : { standardErrors: mapParameters(problem.parameters, (_, i) => Math.sqrt(covariance[i]![i]!)), covariance }),
    ...(condition === undefined ? {} : { conditionNumber: condition }),
    warnings: [...problem.warnings, ...warningsOf(names, found, covariance !== undefined, condition)],
    dropped: problem.dropped,
  }
}

/** Delta method: cov(θ) = diag(θ) cov(ln θ) diag(θ), exact at a maximum; `undefined` where the information is singular. */
function covarianceOf(
  information: Float64Array,
  params: readonly number[],
): readonly (readonly number[])[] | undefined {
  const k = params.length
  const factor = new Float64Array(k * k)
  if (!choleskyFactor(information, k, factor)) return undefined
  const inverse = choleskyInverse(factor, k, new Float64Array(k * k))
  const covariance = params.map((p, i) => params.map((q, j) => p * q * inverse[Math.min(i, j) * k + Math.max(i, j)]!))
  return covariance.every(row => row.every(Number.isFinite)) ? covariance : undefined
}

function warningsOf(
  names: readonly string[],
  found: NewtonResult,
  hasErrors: boolean,
  condition: number | undefined,
): readonly Warning[] {
  const warnings: Warning[] = []
  if (!found.converged) {
    const advice = 'Give more evaluations or another start, or simplify the model; do not act on these parameters'
    warnings.push({ code: 'NOT_CONVERGED', message: `The search ended early: ${found.reason}. ${advice}` })
  }
  for (const index of found.atBound) {
    const message = `${names[index]} ran to the edge of what is searched: the data do not bound it. ${SIMPLER}`
    warnings.push({ code: 'AT_BOUNDARY', message, path: `params.${names[index]}` })
  }
  if (condition !== undefined && condition > RIDGE) {
    const message = `Very different parameters explain the data almost as well: predictions may hold, parameters do not. ${SIMPLER}`
    warnings.push({ code: 'FLAT_RIDGE', message })
  }
  if (!hasErrors) {
    warnings.push({
      code: 'NO_STANDARD_ERRORS',
      message: 'The likelihood has no proper peak here, so errors do not exist',
    })
  }
  return warnings
}

const SIMPLER = 'Use more data or a model with fewer parameters'
