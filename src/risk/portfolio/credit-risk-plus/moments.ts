/**
 * What is known of a CreditRisk+ portfolio in closed form: its standard deviation, and how far its losses reach.
 *
 *   σ_L² = Σ_A p_A l_A² + Σ_k σ_k² (Σ_A w_Ak p_A l_A)²
 *   ln E[e^{tL}] = Σ_j λ_j (e^{tj} − 1) − Σ_k σ_k⁻² ln(1 − σ_k² Σ_j μ_kj (e^{tj} − 1))
 *   P(L > x) <= tail  for  x = min over t > 0 of (ln E[e^{tL}] − ln tail) / t       (Chernoff)
 *
 * @see Credit Suisse Financial Products (1997), CreditRisk+: a credit risk management framework, eq. 118 and 59.
 * @module
 */
import { minimizeScalar } from '../../../numeric/index.js'
import type { Polynomial } from './bands.js'
import type { SectorPortfolio } from './portfolio.js'

/** The variance of losses that come with these expected defaults, and what each obligor adds to it. */
export function varianceOf(
  { size, sectors }: SectorPortfolio,
  loss: ArrayLike<number>,
  intensity: ArrayLike<number>,
): { readonly variance: number; readonly parts: Float64Array } {
  const expected = Float64Array.from({ length: size }, (_, i) => intensity[i]! * loss[i]!)
  const parts = expected.map((value, i) => value * loss[i]!)
  for (const { variance, weights } of sectors) {
    const total = variance * expected.reduce((sum, value, i) => sum + weights[i]! * value, 0)
    for (let i = 0; i < size; i++) parts[i]! += weights[i]! * expected[i]! * total
  }
  return { variance: parts.reduce((sum, part) => sum + part, 0), parts }
}

/** ln E[e^{tL}], L in levels; infinite from some t on. */
export function cumulants(polynomials: readonly Polynomial[], t: number): number {
  let sum = 0
  for (const { variance, levels, masses } of polynomials) {
    let lift = 0
    for (let i = 0; i < levels.length; i++) lift += masses[i]! * Math.expm1(t * levels[i]!)
    if (variance === 0) sum += lift
    else if (variance * lift < 1) sum -= Math.log1p(-variance * lift) / variance
    else return Infinity
  }
  return sum
}

/** How many levels hold all but `tail`, and the t that says so. */
export interface Reach {
  readonly levels: number
  readonly tilt: number
}

/** At least one obligor can default. */
export function reachOf(polynomials: readonly Polynomial[], tail: number): Reach {
  const largest = polynomials.reduce((most, { levels }) => Math.max(most, ...levels.slice(-1)), 1)
  const logTail = Math.log(tail)
  // As ln x, of ln t: either may be far from 1.
  const bound = (logT: number): number => {
    const t = Math.exp(logT)
    return Math.log(cumulants(polynomials, t) - logTail) - logT
  }
  const from = -Math.log(largest) - FAR
  const to = lastFinite(logT => cumulants(polynomials, Math.exp(logT)), from, Math.log(LARGEST_EXPONENT / largest))
  const { point, value } = minimizeScalar(bound, from, to)
  return { levels: Math.ceil(Math.exp(value)), tilt: Math.exp(point) }
}

/** From variances of 1e12 on, moments exist up to e^−60 only. */
const FAR = 80
const LARGEST_EXPONENT = 600

/** About the last point from which on a rising function is infinite. */
function lastFinite(f: (x: number) => number, from: number, to: number): number {
  if (f(to) < Infinity) return to
  let [finite, infinite] = [from, to]
  while (infinite - finite > 1e-6) {
    const middle = (finite + infinite) / 2
    if (f(middle) < Infinity) finite = middle
    else infinite = middle
  }
  return finite
}
