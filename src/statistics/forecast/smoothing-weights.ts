/**
 * What the surprises of the periods ahead will do to a value further ahead, where forms are linear:
 *
 *   y(n+h) = expected + ε(n+h) + Σ c(j) ε(n+h-j),  j from 1 to h-1,   c(j) = α + β (φ + φ² + ... + φ^j) + γ [j divides by m]
 *
 * @see Hyndman et al. (2008), table 6.2.
 * @module
 */
import type { SmoothingConstants } from './smoothing-filter.js'
import type { SmoothingForm } from './types.js'

/** φ + φ² + ... + φ^h for h from 1: how many periods' growth lie ahead; 0 each without trend. */
export function growthAhead({ trend }: SmoothingForm, { phi = 1 }: SmoothingConstants, horizon: number): Float64Array {
  const sums = new Float64Array(horizon)
  if (trend === 'none') return sums
  let [power, sum] = [1, 0]
  for (let h = 0; h < horizon; h++) {
    power *= phi
    sum += power
    sums[h] = sum
  }
  return sums
}

/** The weights c(1), c(2) ... c(size). */
export function surpriseWeights(form: SmoothingForm, constants: SmoothingConstants, size: number): Float64Array {
  const { alpha, beta = 0, gamma = 0 } = constants
  const growth = growthAhead(form, constants, size)
  return growth.map(
    (sum, j) => alpha + beta * sum + (form.season !== 'none' && (j + 1) % form.period === 0 ? gamma : 0),
  )
}

/** Whether values ahead are sums of surprises, so that their variance has a formula. */
export function isLinear({ error, season }: SmoothingForm): boolean {
  return error === 'additive' && season !== 'multiplicative'
}
