/**
 * The loss distribution of CreditRisk+ by sums of positive terms, which lose no digit however far out in the tail.
 *
 * With v_j = μ_j / (1 + σ² μ) the logarithm of a sector's generating function has, n times over, the coefficients
 *
 *   d_n = n v_n + σ² Σ_j v_j d_{n−j},   and with c_n = Σ_k d_n of all sectors   p_n = (1/n) Σ_j c_j p_{n−j},
 *
 * where every term is positive; Panjer's recursion subtracts, and breaks down for portfolios of thousands. p₀ may be far
 * below the smallest double: the recursion begins at 1 and is scaled down whenever it comes near the largest.
 *
 * @see Haaf, Reiss and Schoenmakers (2004), Numerically stable computation of CreditRisk+, in: CreditRisk+ in the Banking
 * Industry, Springer, section 5.2.
 * @module
 */
import type { Polynomial } from './bands.js'

const LARGE = 2 ** 500
const LOG_LARGE = 500 * Math.LN2

/** Probabilities of 0, 1 ... `last` levels. */
export function nestedProbabilities(polynomials: readonly Polynomial[], last: number): Float64Array {
  const slopes = new Float64Array(last + 1)
  let logScale = 0
  for (const polynomial of polynomials) {
    addLogSlopes(polynomial, slopes)
    logScale -= logOfNone(polynomial)
  }
  const p = new Float64Array(last + 1)
  p[0] = 1
  for (let n = 1; n <= last; n++) {
    let sum = 0
    for (let j = 1; j <= n; j++) sum += slopes[j]! * p[n - j]!
    p[n] = sum / n
    if (p[n]! < LARGE) continue
    for (let k = 0; k <= n; k++) p[k]! /= LARGE
    logScale += LOG_LARGE
  }
  // In two steps, as the scale alone may be too small for a double.
  const half = Math.exp(logScale / 2)
  return p.map(probability => probability * half * half)
}

/** The probabilities of one sector's generating function, times (1 − δ) / (1 − δ Q(z)). */
export function liftedProbabilities(p: Float64Array, { variance, levels, masses, total }: Polynomial): Float64Array {
  if (variance === 0) return p
  const shrink = 1 / (1 + variance * total)
  const lifted = new Float64Array(p.length)
  const steps = masses.map(mass => variance * mass * shrink)
  for (let n = 0; n < p.length; n++) {
    let sum = shrink * p[n]!
    for (let i = 0; i < levels.length && levels[i]! <= n; i++) sum += steps[i]! * lifted[n - levels[i]!]!
    lifted[n] = sum
  }
  return lifted
}

/** −ln of the probability that none of these default. */
function logOfNone({ variance, total }: Polynomial): number {
  return variance === 0 ? total : Math.log1p(variance * total) / variance
}

/** Adds d₁, d₂ ... of one sector. */
function addLogSlopes({ variance, levels, masses, total }: Polynomial, slopes: Float64Array): void {
  const last = slopes.length - 1
  const shrink = 1 / (1 + variance * total)
  const own = new Float64Array(last + 1)
  for (const [i, level] of levels.entries()) if (level <= last) own[level] = level * masses[i]! * shrink
  const steps = masses.map(mass => variance * mass * shrink)
  for (let n = 1; n <= last; n++) {
    let sum = own[n]!
    for (let i = 0; variance > 0 && i < levels.length && levels[i]! < n; i++) sum += steps[i]! * own[n - levels[i]!]!
    own[n] = sum
    slopes[n]! += sum
  }
}
