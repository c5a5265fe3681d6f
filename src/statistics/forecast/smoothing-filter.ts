/**
 * Exponential smoothing step by step: what was expected of each value, knowing those before it.
 *
 *   μₜ = (ℓ + φ b) + s  or  (ℓ + φ b) · s        eₜ = yₜ - μₜ
 *   ℓ ← ℓ + φ b + α e     b ← φ b + β e     s ← s + γ e          additive seasons
 *   ℓ ← ℓ + φ b + α e/s   b ← φ b + β e/s   s ← s + γ e/(ℓ + φ b)  multiplicative seasons
 *
 * The same for additive errors and, with e = μ ε, for multiplicative ones. A value that was not observed teaches nothing: e = 0.
 *
 * @see Hyndman et al. (2008), tables 2.2 and 2.3.
 * @module
 */
import type { SmoothingForm } from './types.js'

/** How fast level, trend and seasons follow what comes. β and γ are those of the error-correction form. */
export interface SmoothingConstants {
  /** Of the level; (0, 1). */
  readonly alpha: number
  /** Of the trend; (0, alpha). Absent without trend. */
  readonly beta?: number
  /** Of the seasons; (0, 1 - alpha). Absent without seasons. */
  readonly gamma?: number
  /** What is left of the trend after a period; [0.8, 0.98]. Absent unless damped. */
  readonly phi?: number
}

/** Level, growth a period, and the next seasons, the first the next to come. */
export interface SmoothingState {
  readonly level: number
  readonly growth?: number
  readonly seasons?: readonly number[]
}

/** What came of it. */
export interface Filtered {
  /** Expected one period ahead. */
  readonly expected: Float64Array
  /** Observed less expected; 0 at gaps. */
  readonly errors: Float64Array
  /** After the last value. */
  readonly end: SmoothingState
}

/** Runs over values from a state. */
export function filterSeries(
  form: SmoothingForm,
  constants: SmoothingConstants,
  start: SmoothingState,
  values: Float64Array,
  observed: Uint8Array,
): Filtered {
  const { alpha, beta = 0, gamma = 0 } = constants
  const phi = form.trend === 'none' ? 0 : (constants.phi ?? 1)
  const size = values.length
  const [expected, errors] = [new Float64Array(size), new Float64Array(size)]
  const neutral = form.season === 'multiplicative' ? 1 : 0
  const seasons = start.seasons === undefined ? [neutral] : [...start.seasons]
  let { level, growth = 0 } = start
  for (let t = 0; t < size; t++) {
    const at = t % seasons.length
    const season = seasons[at]!
    const base = level + phi * growth
    const mean = form.season === 'multiplicative' ? base * season : base + season
    const error = observed[t] === 1 ? values[t]! - mean : 0
    const perSeason = form.season === 'multiplicative' ? error / season : error
    const perBase = form.season === 'multiplicative' ? error / base : error
    level = base + alpha * perSeason
    growth = phi * growth + beta * perSeason
    seasons[at] = season + gamma * perBase
    expected[t] = mean
    errors[t] = error
  }
  const next = size % seasons.length
  return {
    expected,
    errors,
    end: {
      level,
      ...(form.trend !== 'none' && { growth }),
      ...(form.season !== 'none' && { seasons: [...seasons.slice(next), ...seasons.slice(0, next)] }),
    },
  }
}
