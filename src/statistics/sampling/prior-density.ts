/**
 * The log density of a belief with its two derivatives, by the coordinate in which parameters are searched and sampled.
 *
 * For θ > 0 the coordinate is u = ln θ, whose density is that of θ times dθ/du = θ; any other parameter is its own
 * coordinate. So gamma: k (ln b + u) - ln Γ(k) - b eᵘ; log-normal: a normal density in u; Weibull: ln k + k (u - ln s)
 * - z^k with z = eᵘ/s; half-normal: ½ ln(2/π) + ln z - z²/2; uniform and flat: a constant + u.
 *
 * @module
 */
import type { Parameter } from '../../model/index.js'
import { logGamma } from '../../numeric/core.js'
import type { Prior } from './prior.js'

/** A log density and its derivatives by the coordinate. */
export interface PriorEvaluation {
  /** `-Infinity` where the belief rules the value out. */
  value: number
  slope: number
  curvature: number
}

/** Room for one evaluation. */
export function priorEvaluation(): PriorEvaluation {
  return { value: Number.NaN, slope: Number.NaN, curvature: Number.NaN }
}

const LOG_SQRT_2_PI = Math.log(2 * Math.PI) / 2

/**
 * Writes the log density of a belief over a parameter's coordinate, with the Jacobian of the logarithm.
 *
 * @param coordinate ln θ of a parameter > 0, θ itself of any other.
 */
export function evaluatePrior(
  prior: Prior,
  { domain }: Pick<Parameter, 'domain'>,
  coordinate: number,
  out: PriorEvaluation,
): void {
  switch (prior.family) {
    case 'gamma':
      evaluateGamma(prior.shape, Math.log(prior.rate), coordinate, out)
      break
    case 'exponential':
      evaluateGamma(1, Math.log(prior.rate), coordinate, out)
      break
    case 'log-normal':
    case 'normal':
      evaluateNormal(prior.mean, prior.deviation, coordinate, out)
      break
    case 'half-normal':
      evaluateHalfNormal(coordinate - Math.log(prior.scale), out)
      break
    case 'weibull':
      evaluateWeibull(prior.shape, coordinate - Math.log(prior.scale), out)
      break
    case 'uniform':
      evaluateUniform(prior.least, prior.most, domain === 'positive', coordinate, out)
      break
    case 'flat':
      evaluateConstant(0, domain === 'positive', coordinate, out)
      break
  }
}

/** shape · v - e^v - ln Γ(shape), v = ln(rate · θ). */
function evaluateGamma(shape: number, logRate: number, coordinate: number, out: PriorEvaluation): void {
  const v = logRate + coordinate
  const mass = Math.exp(v)
  out.value = shape * v - mass - logGamma(shape)
  out.slope = shape - mass
  out.curvature = -mass
}

function evaluateNormal(mean: number, deviation: number, coordinate: number, out: PriorEvaluation): void {
  const z = (coordinate - mean) / deviation
  out.value = -(z * z) / 2 - Math.log(deviation) - LOG_SQRT_2_PI
  out.slope = -z / deviation
  out.curvature = -1 / (deviation * deviation)
}

/** ½ ln(2/π) + v - z²/2, z = e^v. */
function evaluateHalfNormal(v: number, out: PriorEvaluation): void {
  const square = Math.exp(2 * v)
  out.value = Math.LN2 - LOG_SQRT_2_PI + v - square / 2
  out.slope = 1 - square
  out.curvature = -2 * square
}

/** ln k + k v - z^k, z = e^v. */
function evaluateWeibull(shape: number, v: number, out: PriorEvaluation): void {
  const raised = Math.exp(shape * v)
  out.value = Math.log(shape) + shape * v - raised
  out.slope = shape * (1 - raised)
  out.curvature = -shape * shape * raised
}

/** Ends are compared as coordinates, so that a search that walks onto one has a value there. */
function evaluateUniform(least: number, most: number, isLog: boolean, coordinate: number, out: PriorEvaluation): void {
  evaluateConstant(-Math.log(most - least), isLog, coordinate, out)
  const isWithin = isLog
    ? coordinate >= Math.log(least) && coordinate <= Math.log(most)
    : coordinate >= least && coordinate <= most
  if (!isWithin) out.value = Number.NEGATIVE_INFINITY
}

function evaluateConstant(value: number, isLog: boolean, coordinate: number, out: PriorEvaluation): void {
  out.value = isLog ? value + coordinate : value
  out.slope = isLog ? 1 : 0
  out.curvature = 0
}
