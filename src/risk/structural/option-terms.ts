/**
 * The terms of Black, Scholes and Merton that keep their digits: equity is a call on assets, the lenders' loss a put.
 *
 * Everything is divided by K = D e^{−rT}, what the debt is worth without risk, and written with m = ln(A/K), v = σ√T:
 *
 *   d₁ = m/v + v/2,  d₂ = m/v − v/2,  c = eᵐ N(d₁) − N(d₂),  p = N(−d₂) − eᵐ N(−d₁),  c − p = eᵐ − 1
 *
 * As eᵐ φ(d₁) = φ(d₂), the smaller of c and p is φ(d₂) (M(z) − M(z+v)) with Mills' ratio M(z) = N(−z)/φ(z) and z = −d₁ or
 * d₂. That difference is ∫₀^∞ e^{−zt − t²/2} (1 − e^{−vt}) dt, a sum of positive terms, where subtracting would cancel.
 *
 * @module
 */
import { gaussLegendre, normalCdf } from '../../numeric/index.js'

const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2
/** The integrand falls below e^{−40} of its peak. */
const DEPTH = 40
const RULE = gaussLegendre(32)

/** What equity, its elasticities and the put are, each as exact as doubles allow. */
export interface OptionTerms {
  readonly d1: number
  readonly d2: number
  /** c: equity over K. */
  readonly call: number
  readonly logCall: number
  /** p: expected loss of the lenders over K. */
  readonly put: number
  /** ln(1 − p): debt over K, in logarithms. */
  readonly logDebt: number
  /** ∂ ln c / ∂ m = eᵐ N(d₁) / c: how many percent equity moves with one percent of assets; >= 1. */
  readonly elasticity: number
  /** ∂ ln c / ∂ ln v. */
  readonly vega: number
  /** φ(d₁) / N(d₁). */
  readonly hazard: number
}

/** All terms at m = ln(A/K) and v = σ√T > 0. */
export function optionTerms(m: number, v: number): OptionTerms {
  const d1 = m / v + v / 2
  const d2 = m / v - v / 2
  const z = m < 0 ? -d1 : d2
  const apart = z < 0 && v > 1
  // In the far tails N(d₁) and φ(d₂) vanish, their ratio and its logarithm do not.
  const gap = apart ? 0 : millsDifference(z, v)
  const logDensity = -0.5 * d2 * d2 - LOG_ROOT_TWO_PI
  const small = apart ? separately(m, d1, d2) : Math.exp(logDensity) * gap
  const call = m < 0 ? small : Math.expm1(m) + small
  const put = m < 0 ? small - Math.expm1(m) : small
  const inTail = m < 0 && !apart
  const hazard = d1 < 0 ? 1 / mills(-d1) : Math.exp(-0.5 * d1 * d1 - LOG_ROOT_TWO_PI) / normalCdf(d1)
  return {
    d1,
    d2,
    call,
    put,
    hazard,
    logCall: inTail ? logDensity + Math.log(gap) : Math.log(call),
    logDebt: put < 0.5 ? Math.log1p(-put) : logOfDebt(m, d1, d2),
    elasticity: inTail ? mills(z) / gap : (Math.exp(m) * normalCdf(d1)) / call,
    vega: inTail ? v / gap : (Math.exp(logDensity) * v) / call,
  }
}

/** The smaller of c and p where nothing cancels: v > 1 and the option is not far out. */
function separately(m: number, d1: number, d2: number): number {
  return m < 0 ? Math.exp(m) * normalCdf(d1) - normalCdf(d2) : normalCdf(-d2) - Math.exp(m) * normalCdf(-d1)
}

/** ln(N(d₂) + eᵐ N(−d₁)) for d₂ not above 0, by whichever of the two equal densities leaves nothing to overflow. */
function logOfDebt(m: number, d1: number, d2: number): number {
  if (d1 > 0) return Math.log(mills(-d2) + mills(d1)) - 0.5 * d2 * d2 - LOG_ROOT_TWO_PI
  return m + Math.log(normalCdf(-d1) + Math.exp(-0.5 * d1 * d1 - LOG_ROOT_TWO_PI) * mills(-d2))
}

/** M(z) − M(z + v), z >= −v/2. */
function millsDifference(z: number, v: number): number {
  if (v > 1) return mills(z) - mills(z + v)
  return laplace(z, t => -Math.expm1(-v * t))
}

/** N(−z) / φ(z) */
function mills(z: number): number {
  if (z > 2) return laplace(z, () => 1)
  return normalCdf(-z) * Math.exp(0.5 * z * z + LOG_ROOT_TWO_PI)
}

/** ∫₀^∞ e^{−zt − t²/2} f(t) dt, z not far below 0. */
function laplace(z: number, f: (t: number) => number): number {
  const half = DEPTH / (z + Math.sqrt(z * z + 2 * DEPTH))
  let sum = 0
  for (let i = 0; i < RULE.nodes.length; i++) {
    const t = half * (1 + RULE.nodes[i]!)
    sum += RULE.weights[i]! * Math.exp(-t * (z + t / 2)) * f(t)
  }
  return half * sum
}
