/**
 * The posterior: what is believed about each parameter beforehand times what the data say.
 *
 * @module
 */
import { expectFunction, expectKnownKeys, expectObject, expectPositive, reject } from '../../errors/index.js'
import type { Parameter, ParameterTable, ParamsOf } from '../../model/index.js'
import { checkValues } from '../../model/index.js'
import type { GradientEvaluation } from '../../numeric/core.js'
import type { SearchBox } from '../search-box.js'
import { searchBox } from '../search-box.js'
import type { LogDensity, PosteriorTarget } from './log-density.js'
import { gradientOf } from './log-density.js'
import type { Prior, Priors } from './prior.js'
import { checkPrior } from './prior.js'
import { evaluatePrior, priorEvaluation } from './prior-density.js'

/** What the data say: any `LikelihoodProblem` has it all. */
export interface PosteriorLikelihood<T extends ParameterTable> {
  readonly parameters: T
  /** At a point: logarithms of parameters > 0, any others as they are, in the order of the table. */
  readonly logLikelihood: LogDensity
  /** The typical size of each parameter: the mode is sought from there. */
  readonly typical: ParamsOf<T>
  readonly observations: number
  /** Size of the terms that the log-likelihood sums up; > 0, the observations by default. */
  readonly scale?: number
}

/**
 * The log posterior of a likelihood and a belief about each of its parameters, over points: the Jacobian of the
 * logarithms is in it.
 *
 * @throws ClienteleError `MISSING_VALUE` for a parameter without a belief, or naming the field of a belief that is wrong.
 * @example
 * import { positive } from 'clientele/model'
 * import { evaluation } from 'clientele/numeric'
 * import { posteriorTarget, priors } from 'clientele/statistics'
 * // Ten waiting times of 40 days in all.
 * const logLikelihood = {
 *   evaluate([logRate], out) {
 *     const expected = 40 * Math.exp(logRate)
 *     out.value = 10 * logRate - expected
 *     out.gradient[0] = 10 - expected
 *     out.hessian[0] = -expected
 *   },
 * }
 * const parameters = { rate: positive('events per day') }
 * const likelihood = { parameters, logLikelihood, typical: { rate: 1 }, observations: 10 }
 * const target = posteriorTarget(likelihood, { rate: priors.gamma({ shape: 2, rate: 4 }) })
 * const out = evaluation(1)
 * target.logDensity.evaluate(Float64Array.of(0), out)
 * out.gradient[0] // => -32
 */
export function posteriorTarget<T extends ParameterTable>(
  likelihood: PosteriorLikelihood<T>,
  priors: Priors<T>,
): PosteriorTarget<T> {
  const { parameters, typical, logLikelihood } = checkLikelihood(likelihood)
  const beliefs = checkPriors(parameters, priors)
  const table = Object.values<Parameter>(parameters)
  const box = withinSupport(searchBox(parameters, typical), table, beliefs)
  return {
    parameters,
    logDensity: withPriors(logLikelihood, table, beliefs),
    start: box.centre,
    lower: box.lower,
    upper: box.upper,
    scale: likelihood.scale ?? likelihood.observations,
  }
}

function checkLikelihood<T extends ParameterTable>(likelihood: PosteriorLikelihood<T>): PosteriorLikelihood<T> {
  const { logLikelihood, scale, observations } = expectObject(likelihood, 'likelihood')
  checkValues(likelihood.parameters, likelihood.typical, 'likelihood.typical')
  expectFunction(
    expectObject(logLikelihood, 'likelihood.logLikelihood')['evaluate'],
    'likelihood.logLikelihood.evaluate',
  )
  expectPositive(observations, 'likelihood.observations')
  if (scale !== undefined) expectPositive(scale, 'likelihood.scale')
  return likelihood
}

/** One belief for each parameter, in the order of the table, and none for any other. */
function checkPriors(parameters: ParameterTable, priors: object): readonly Prior[] {
  const given = expectObject(priors, 'priors')
  expectKnownKeys(given, Object.keys(parameters), 'priors')
  return Object.entries(parameters).map(([name, { domain }]) => {
    const prior = given[name]
    if (prior === undefined) return reject('MISSING_VALUE', `priors.${name}`, 'a prior', prior)
    return checkPrior(prior, `priors.${name}`, domain)
  })
}

/** The part of a box that no belief rules out. A start that lies beyond or at its edge moves to the middle. */
function withinSupport(box: SearchBox, table: readonly Parameter[], priors: readonly Prior[]): SearchBox {
  const { centre, lower, upper } = box
  priors.forEach((prior, i) => {
    if (prior.family !== 'uniform') return
    const coordinate = table[i]!.domain === 'real' ? (end: number) => end : Math.log
    lower[i] = Math.max(lower[i]!, coordinate(prior.least))
    upper[i] = Math.min(upper[i]!, coordinate(prior.most))
    if (centre[i]! > lower[i]! && centre[i]! < upper[i]!) return
    centre[i] = lower[i]! / 2 + upper[i]! / 2
  })
  return box
}

/** Log-likelihood plus the log densities of the beliefs. */
function withPriors(likelihood: LogDensity, table: readonly Parameter[], priors: readonly Prior[]): LogDensity {
  const n = priors.length
  const room = priorEvaluation()
  const add = (point: Float64Array, out: GradientEvaluation, hessian?: Float64Array): void => {
    for (let i = 0; i < n; i++) {
      evaluatePrior(priors[i]!, table[i]!, point[i]!, room)
      out.value += room.value
      out.gradient[i]! += room.slope
      if (hessian !== undefined) hessian[i * n + i]! += room.curvature
    }
  }
  const evaluateGradient = gradientOf(likelihood, n)
  return {
    evaluate(point, out) {
      likelihood.evaluate(point, out)
      add(point, out, out.hessian)
    },
    evaluateGradient(point, out) {
      evaluateGradient(point, out)
      add(point, out)
    },
  }
}
