/**
 * The most probable parameters: where likelihood and belief together are highest.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf } from '../../errors/index.js'
import type { ParameterTable, ParamsOf } from '../../model/index.js'
import { checkParams, paramsAt, pointOf } from '../../model/index.js'
import type { NewtonResult, Objective } from '../../numeric/core.js'
import { maximizeNewton } from '../../numeric/core.js'
import { clamped } from '../search-box.js'
import type { PosteriorTarget } from './log-density.js'

/** Which mode, and how it is sought. */
export interface ModeOptions<P> {
  /**
   * Of the density of the `parameters` (default), which under flat priors is highest where the likelihood is; or of the
   * density of the `point`, which is what a sampler walks over. They differ by the Jacobian of the logarithms.
   */
  readonly of?: 'parameters' | 'point'
  /** Where the search begins; the target's start by default. */
  readonly start?: P
  /** Evaluations after which the search stops as not converged; >= 1, 100 by default. */
  readonly maxEvaluations?: number
}

/** A mode. Failing to converge is a value. */
export interface PosteriorMode<P> {
  readonly params: P
  /** The log density whose mode it is, up to a constant. */
  readonly logDensity: number
  readonly converged: boolean
  /** In plain words, why the search ended. */
  readonly reason: string
  /** The coordinates, with gradient and Hessian of the log density there. */
  readonly search: NewtonResult
}

/**
 * The mode of a posterior (maximum a posteriori), by damped Newton.
 *
 * @throws ClienteleError for a wrong option, never for a hard density.
 * @example
 * import { positive } from 'clientele/model'
 * import { posteriorMode, posteriorTarget, priors } from 'clientele/statistics'
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
 * posteriorMode(target).params.rate.toFixed(4) // => '0.2500'
 * posteriorMode(target, { of: 'point' }).params.rate.toFixed(4) // => '0.2727'
 */
export function posteriorMode<T extends ParameterTable>(
  target: PosteriorTarget<T>,
  options: ModeOptions<ParamsOf<T>> = {},
): PosteriorMode<ParamsOf<T>> {
  expectKnownKeys(options, ['of', 'start', 'maxEvaluations'], 'options')
  const { parameters, logDensity, lower, upper, scale } = target
  const of = expectOneOf(options.of ?? 'parameters', ['parameters', 'point'], 'options.of')
  const search = maximizeNewton(of === 'point' ? logDensity : ofParameters(target), startOf(target, options), {
    scale,
    lower,
    upper,
    maxEvaluations: expectInteger(options.maxEvaluations ?? 100, 'options.maxEvaluations', 1),
  })
  const { value, converged, reason } = search
  return { params: paramsAt(parameters, search.point), logDensity: value, converged, reason, search }
}

function startOf<T extends ParameterTable>(
  { parameters, start, lower, upper }: PosteriorTarget<T>,
  options: ModeOptions<ParamsOf<T>>,
): Float64Array {
  if (options.start === undefined) return start
  return clamped(pointOf(parameters, checkParams(parameters, options.start, 'options.start')), lower, upper)
}

/** The density of the parameters: that of the point over dθ/du = θ for each logarithm u. */
function ofParameters({ parameters, logDensity }: PosteriorTarget): Objective {
  const logarithms = Object.values(parameters).flatMap(({ domain }, i) => (domain === 'real' ? [] : [i]))
  return {
    evaluate(point, out) {
      logDensity.evaluate(point, out)
      for (const i of logarithms) {
        out.value -= point[i]!
        out.gradient[i]! -= 1
      }
    },
  }
}
