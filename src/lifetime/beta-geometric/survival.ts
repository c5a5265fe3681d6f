/**
 * Probability that a client who is alive still is after t, with λ ~ Gamma(s, A), p ~ Beta(a, B) and z = t/(A+t):
 *
 *   E e^{−λpt} = (1−z)ᵃ ₂F₁(a+B−s, a; a+B; z)   (Euler)
 *              = (1−z)ˢ ₂F₁(s, B; a+B; z)       (Pfaff)
 *
 * In both, the powers of a + B − s = a + b + first − r and of s are small where the other's are not, whatever the number
 * of purchases; terms are positive, in Euler's form for a + B ≥ s. Where neither serves, E (1 + pt/A)^{−s} over p.
 */
import { createDropoutAverage } from './dropout-average.js'

/** Survival of the living, asked again and again. */
export interface Survival {
  /** Over t ≥ 0, of a client with rate Gamma(s, A) and dropout Beta(a, B) who is alive. */
  over(s: number, A: number, a: number, B: number, t: number): number
}

/** Beyond this many terms an average is as fast. */
const MOST_TERMS = 4096
/** What is left out of a series, relative to it. */
const NEGLIGIBLE = 1e-17
/** Terms that alternate and shrink by half or more lose no more than a bit to each other. */
const MILD = 0.5
/** Below this the power of 1 − z would take the digits of what it multiplies along. */
const SMALLEST_POWER = 1e-280

/** Keeps the coefficients from one call to the next: all clients of one frequency share them. */
export function createSurvival(): Survival {
  const euler = createSeries()
  const pfaff = createSeries()
  const average = createDropoutAverage()

  return {
    over(s, A, a, B, t) {
      const z = t / (A + t)
      const log = Math.log1p(t / A)
      const short = euler(a + B - s, a, a + B, z, Math.exp(-a * log))
      if (!Number.isNaN(short)) return Math.min(1, short)
      const long = pfaff(s, B, a + B, z, Math.exp(-s * log))
      if (!Number.isNaN(long)) return Math.min(1, long)
      return average.of(a, B, p => Math.exp(-s * Math.log1p((p * t) / A)))
    },
  }
}

/** power · ₂F₁(u, v; w; z) term by term; NaN where the terms are too many or would cancel. */
function createSeries(): (u: number, v: number, w: number, z: number, power: number) => number {
  /** Ratios of coefficients, (u+k)(v+k) / ((w+k)(1+k)). */
  let ratio: number[] = []
  let [ofU, ofV, ofW] = [Number.NaN, Number.NaN, Number.NaN]

  return (u, v, w, z, power) => {
    if (power < SMALLEST_POWER) return Number.NaN
    if (u !== ofU || v !== ofV || w !== ofW) ratio = []
    ofU = u
    ofV = v
    ofW = w
    let term = 1
    let sum = 1
    for (let k = 0; k < MOST_TERMS; k++) {
      if (k === ratio.length) ratio.push(((u + k) * (v + k)) / ((w + k) * (1 + k)))
      const next = z * ratio[k]!
      if (next < -MILD) return Number.NaN
      term *= next
      sum += term
      // What is left is bounded by a geometric series, as ratios tend to z from above or below.
      if (Math.abs(term) <= NEGLIGIBLE * (1 - Math.max(next, z)) * sum) return power * sum
    }
    return Number.NaN
  }
}
