/**
 * Parameters of exponential smoothing as coordinates without constraint, in which likelihoods are searched.
 *
 * Constants lie where forecasts are weighted means of the past: 0 < β < α < 1, 0 < γ < 1 - α, 0.8 < φ < 0.98.
 *
 * @see Hyndman et al. (2008), section 2.8.
 * @module
 */
import type { SmoothingConstants, SmoothingState } from './smoothing-filter.js'
import { parameterCount } from './smoothing-form.js'
import type { SmoothingForm } from './types.js'

export const LEAST_DAMPING = 0.8
export const MOST_DAMPING = 0.98

/** Where each parameter stands among the coordinates; -1 for none. */
export interface Places {
  readonly size: number
  readonly alpha: number
  readonly beta: number
  readonly gamma: number
  readonly phi: number
  readonly level: number
  readonly trend: number
  /** First of the seasons but the last, which follows from the others. */
  readonly seasons: number
}

/** The order: constants, level, trend, seasons. */
export function placesOf(form: SmoothingForm): Places {
  let next = 1
  const place = (exists: boolean): number => (exists ? next++ : -1)
  const beta = place(form.trend !== 'none')
  const gamma = place(form.season !== 'none')
  const phi = place(form.trend === 'damped')
  const level = next++
  const trend = place(form.trend !== 'none')
  return {
    size: parameterCount(form),
    alpha: 0,
    beta,
    gamma,
    phi,
    level,
    trend,
    seasons: form.season === 'none' ? -1 : next,
  }
}

/** A number within (0, 1) of any number. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function logit(p: number): number {
  return Math.log(p / (1 - p))
}

/** The point of constants and a first state. */
export function pointOfSmoothing(
  form: SmoothingForm,
  constants: Required<SmoothingConstants>,
  state: SmoothingState,
): Float64Array {
  const places = placesOf(form)
  const point = new Float64Array(places.size)
  const { alpha, beta, gamma, phi } = constants
  point[places.alpha] = logit(alpha)
  if (places.beta >= 0) point[places.beta] = logit(beta / alpha)
  if (places.gamma >= 0) point[places.gamma] = logit(gamma / (1 - alpha))
  if (places.phi >= 0) point[places.phi] = logit((phi - LEAST_DAMPING) / (MOST_DAMPING - LEAST_DAMPING))
  point[places.level] = state.level
  if (places.trend >= 0 && state.growth !== undefined) point[places.trend] = state.growth
  if (state.seasons !== undefined) point.set(state.seasons.slice(0, -1), places.seasons)
  return point
}

/** Constants and first state at a point. */
export function smoothingAt(
  form: SmoothingForm,
  point: Float64Array,
): { readonly constants: SmoothingConstants; readonly start: SmoothingState } {
  const places = placesOf(form)
  const alpha = logistic(point[places.alpha]!)
  const constants: SmoothingConstants = {
    alpha,
    ...(places.beta >= 0 && { beta: alpha * logistic(point[places.beta]!) }),
    ...(places.gamma >= 0 && { gamma: (1 - alpha) * logistic(point[places.gamma]!) }),
    ...(places.phi >= 0 && { phi: LEAST_DAMPING + (MOST_DAMPING - LEAST_DAMPING) * logistic(point[places.phi]!) }),
  }
  return {
    constants,
    start: {
      level: point[places.level]!,
      ...(places.trend >= 0 && { growth: point[places.trend]! }),
      ...(places.seasons >= 0 && { seasons: allSeasons(form, point.subarray(places.seasons)) }),
    },
  }
}

/** Seasons of mean 0, or of mean 1 where they multiply. */
function allSeasons({ season, period }: SmoothingForm, free: Float64Array): readonly number[] {
  const total = season === 'multiplicative' ? period : 0
  return [...free, total - free.reduce((sum, one) => sum + one, 0)]
}
