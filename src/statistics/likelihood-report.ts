/**
 * What is known about parameters found by maximum likelihood: standard errors and covariance from the observed
 * information, and in plain words what the data could not tell.
 *
 * @module
 */
import type { Dropped, LikelihoodReport, ParameterTable, ParamsOf, Warning } from '../model/index.js'
import { mapParameters, pointScales } from '../model/index.js'
import type { NewtonResult } from '../numeric/core.js'
import { choleskyFactor, choleskyInverse, conditionNumber } from '../numeric/core.js'
import { confoundingWarnings, SIMPLER } from './confounding.js'
import { peakShape } from './peak-shape.js'
import { smallSampleWarnings } from './small-sample.js'

/** What was estimated, and from what. */
export interface Sample<T extends ParameterTable> {
  readonly parameters: T
  /** How many observations (clients, say) the likelihood sums over; > 0. */
  readonly observations: number
  readonly dropped: readonly Dropped[]
  /** What is known to be wrong before the search. */
  readonly warnings: readonly Warning[]
  /**
   * Parameters whose intervals by standard errors are known to cover less than they say in small samples, the first of
   * them the one that tells when: where the others explain 90 % of the variance of its logarithm and its standard error is
   * 0.1 or more. None by default.
   */
  readonly skewed?: readonly string[]
}

/** A condition number beyond this leaves fewer than half the digits of a double to the flattest direction. */
const RIDGE = 1e8
/** Beyond this the smallest eigenvalue is rounding, and an inverse would be made of it. */
const SINGULAR = 1e14

/** The report on where a search ended. */
export function likelihoodReport<T extends ParameterTable>(
  sample: Sample<T>,
  found: NewtonResult,
  params: ParamsOf<T>,
): LikelihoodReport<ParamsOf<T>> {
  const { parameters, observations, dropped, warnings } = sample
  const names = Object.keys(parameters)
  const k = names.length
  const information = found.hessian.map(h => -h)
  const isInside = found.atBound.length === 0
  const condition = conditionNumber(information, k)
  const isPeak = found.converged && isInside && condition <= SINGULAR
  const ofPoint = isPeak ? inverseOf(information, k) : undefined
  const covariance = ofPoint && inScales(ofPoint, pointScales(parameters, params))
  return {
    source: 'likelihood',
    converged: found.converged,
    iterations: found.iterations,
    evaluations: found.evaluations,
    observations,
    logLikelihood: found.value,
    aic: 2 * k - 2 * found.value,
    bic: k * Math.log(observations) - 2 * found.value,
    ...(covariance === undefined
      ? {}
      : {
          standardErrors: mapParameters(parameters, (_, i) => Math.sqrt(covariance[i]![i]!)),
          covariance,
          conditionNumber: condition,
        }),
    warnings: [
      ...warnings,
      ...searchWarnings(names, found),
      ...(isInside && condition > RIDGE ? [FLAT_RIDGE] : peakWarnings(sample, ofPoint)),
      ...(covariance === undefined ? [NO_STANDARD_ERRORS] : []),
    ],
    dropped,
  }
}

function inverseOf(information: Float64Array, k: number): Float64Array | undefined {
  const factor = new Float64Array(k * k)
  return choleskyFactor(information, k, factor) ? choleskyInverse(factor, k) : undefined
}

/** Delta method: cov(θ) = diag(θ) cov(ln θ) diag(θ), exact at a maximum, a factor of 1 for θ searched as they are. */
function inScales(ofPoint: Float64Array, scales: readonly number[]): readonly (readonly number[])[] | undefined {
  const k = scales.length
  const covariance = scales.map((p, i) => scales.map((q, j) => p * q * ofPoint[i * k + j]!))
  return covariance.every(row => row.every(Number.isFinite)) ? covariance : undefined
}

/** What the peak says of parameters that are known, but badly. */
function peakWarnings<T extends ParameterTable>(
  { parameters, skewed }: Pick<Sample<T>, 'parameters' | 'skewed'>,
  ofPoint: Float64Array | undefined,
): readonly Warning[] {
  const shape = ofPoint && peakShape(ofPoint, Object.keys(parameters).length)
  if (shape === undefined) return []
  const confounded = confoundingWarnings(parameters, shape)
  return confounded.length > 0 ? confounded : smallSampleWarnings(parameters, shape, skewed)
}

/** What the search met: its end before a maximum, the edges it ran to. */
function searchWarnings(names: readonly string[], { converged, reason, atBound }: NewtonResult): readonly Warning[] {
  const early: Warning = { code: 'NOT_CONVERGED', message: `The search ended early: ${reason}. ${UNFINISHED}` }
  const edges = atBound.map((index): Warning => {
    const message = `${names[index]} ran to the edge of what is searched: the data do not bound it. ${SIMPLER}`
    return { code: 'AT_BOUNDARY', message, path: `params.${names[index]}` }
  })
  return converged ? edges : [early, ...edges]
}

const UNFINISHED = 'Give more evaluations or another start, or simplify the model; do not act on these parameters'
const FLAT_RIDGE: Warning = {
  code: 'FLAT_RIDGE',
  message: `Very different parameters explain the data almost as well: predictions may hold, parameters do not. ${SIMPLER}`,
}
const NO_STANDARD_ERRORS: Warning = {
  code: 'NO_STANDARD_ERRORS',
  message: 'The search did not end at a proper peak of the likelihood, so errors do not exist. Take profile intervals',
}
