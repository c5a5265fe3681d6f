/**
 * The laws of W in ln T = μ + σW: logarithms of density and survival with two derivatives, right in both tails.
 *
 * @see Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, section 3.6.
 * @module
 */
import { log1pExp, logNormalCdf, normalUpperQuantile } from '../../../numeric/index.js'
import type { FailureTimeDistribution } from './types.js'

/** A value with its first two derivatives. */
export interface Jet {
  value: number
  slope: number
  bend: number
}

/** The law of W. */
export interface Law {
  /** ln f(w). */
  readonly density: (w: number, out: Jet) => void
  /** ln S(w), S the probability above w. */
  readonly survival: (w: number, out: Jet) => void
  /** ln S(w) alone. */
  readonly logSurvival: (w: number) => number
  /** ln S(w + step) − ln S(w) for a step >= 0, right where it is a small part of either. */
  readonly ahead: (w: number, step: number) => number
  /** The w at which −ln S(w) is a number > 0: the cumulated hazard's inverse. */
  readonly atHazard: (cumulated: number) => number
  /** The step after which ln S has fallen by `more` > 0: the inverse of `ahead`, as right as it is. */
  readonly reach: (w: number, more: number) => number
}

const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2

/** S = exp(−eʷ): the smaller extreme value, of Weibull and exponential times. */
const EXTREME: Law = {
  density(w, out) {
    const hazard = Math.exp(w)
    out.value = w - hazard
    out.slope = 1 - hazard
    out.bend = -hazard
  },
  survival(w, out) {
    const hazard = Math.exp(w)
    out.value = -hazard
    out.slope = -hazard
    out.bend = -hazard
  },
  logSurvival: w => -Math.exp(w),
  ahead: (w, step) => -Math.exp(Math.min(w, LAST)) * Math.expm1(step),
  atHazard: Math.log,
  reach: (w, more) => (w > 0 ? Math.log1p(more * Math.exp(-w)) : Math.log(Math.exp(w) + more) - w),
}

/** S = 1 / (1 + eʷ). */
const LOGISTIC: Law = {
  density(w, out) {
    const below = logistic(w)
    out.value = w - 2 * log1pExp(w)
    out.slope = 1 - 2 * below
    out.bend = -2 * below * logistic(-w)
  },
  survival(w, out) {
    const below = logistic(w)
    out.value = -log1pExp(w)
    out.slope = -below
    out.bend = -below * logistic(-w)
  },
  logSurvival: w => -log1pExp(w),
  ahead: (w, step) => (step < 1 ? -Math.log1p(logistic(w) * Math.expm1(step)) : log1pExp(w) - log1pExp(w + step)),
  atHazard: cumulated =>
    cumulated < 1 ? Math.log(Math.expm1(cumulated)) : cumulated + Math.log1p(-Math.exp(-cumulated)),
  reach: (w, more) =>
    w > 0
      ? more + Math.log1p(-Math.expm1(-more) * Math.exp(-w))
      : more + Math.log(-Math.expm1(-more) + Math.exp(w)) - w,
}

/** S = Φ(−w). */
const NORMAL: Law = {
  density(w, out) {
    out.value = (-w * w) / 2 - LOG_ROOT_TWO_PI
    out.slope = -w
    out.bend = -1
  },
  survival(w, out) {
    const value = logNormalCdf(-w)
    const hazard = hazardOfNormal(w, value)
    out.value = value
    out.slope = -hazard
    out.bend = -bendOfNormal(w, hazard)
  },
  logSurvival: w => logNormalCdf(-w),
  ahead: normalAhead,
  atHazard: normalAtHazard,
  reach: normalReach,
}

export const LAWS: Readonly<Record<FailureTimeDistribution, Law>> = {
  exponential: EXTREME,
  weibull: EXTREME,
  'log-normal': NORMAL,
  'log-logistic': LOGISTIC,
}

function logistic(w: number): number {
  return w < 0 ? Math.exp(w) / (1 + Math.exp(w)) : 1 / (1 + Math.exp(-w))
}

/** The exponential of more is no double. */
const LAST = 709

/** From here on differences of large numbers are taken from their series. */
const FAR = 1e4
const IN_TAIL = 30

/** φ(w) / Φ(−w), about w + 1/w far out. */
function hazardOfNormal(w: number, logSurvival: number): number {
  return w > FAR ? w + 1 / w : Math.exp((-w * w) / 2 - LOG_ROOT_TWO_PI - logSurvival)
}

/** ln Φ(−w) falls as −w²/2 does and by a rest (that of Mills' ratio w Φ(−w)/φ(w)) that far out is a series in 1/w². */
function normalAhead(w: number, step: number): number {
  if (w < IN_TAIL) return Math.min(0, logNormalCdf(-w - step) - logNormalCdf(-w))
  return -step * (w + step / 2) - Math.log1p(step / w) + logOfRest(w + step) - logOfRest(w)
}

function logOfRest(w: number): number {
  const part = 1 / (w * w)
  return Math.log1p(-part * (1 - part * (3 - part * (15 - part * 105))))
}

/** By Newton's steps, of which each is too long far out, and the next ones back. */
function normalReach(w: number, more: number): number {
  let step = w < IN_TAIL ? normalAtHazard(more - logNormalCdf(-w)) - w : more / w
  for (let round = 0; round < 8; round++) {
    const then = w + step
    step -= (normalAhead(w, step) + more) / -hazardOfNormal(then, logNormalCdf(-then))
  }
  return step
}

/** λ(λ − w), which tends to 1. */
function bendOfNormal(w: number, hazard: number): number {
  return w > FAR ? 1 : hazard * (hazard - w)
}

/** By the quantile where a probability can be written, else from √(2H) by Newton's steps. */
function normalAtHazard(cumulated: number): number {
  if (cumulated < 700)
    return cumulated < 0.5 ? -normalUpperQuantile(-Math.expm1(-cumulated)) : normalUpperQuantile(Math.exp(-cumulated))
  let w = Math.sqrt(2 * cumulated)
  for (let step = 0; step < 8; step++) {
    const value = logNormalCdf(-w)
    w += (value + cumulated) / hazardOfNormal(w, value)
  }
  return w
}
