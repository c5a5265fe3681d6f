/**
 * Pluto and Tasche's bound of one year with a common factor.
 *
 * Given the factor y, defaults are binomial with π(y) = Φ((Φ⁻¹(p) − √ρ y) / √(1−ρ)), and P(at most D of N) is the
 * probability that a variable B of Beta(D+1, N−D) exceeds π(y). So the bound p solves, with X = Φ⁻¹(B),
 *
 *   P(√(1−ρ) X + √ρ Y > Φ⁻¹(p)) = 1 − confidence:
 *
 * Φ⁻¹(p) is the `confidence` quantile of a sum of two independent variables. The integral runs over the one that is
 * spread less, in units of the other, so that its integrand is smooth whatever ρ and N; the trapezoidal rule, whose error
 * falls exponentially for such integrands, needs about 200 points.
 *
 * @module
 */
import {
  betaIComplement,
  betaIComplementInverse,
  betaIInverse,
  findRoot,
  normalCdf,
  normalQuantile,
  normalSurvival,
} from '../../numeric/index.js'
import type { Pool } from './grade-counts.js'

const STEPS_PER_SPREAD = 12
/** Beyond, the normal density is below 1e-22. */
const FAR = 10
const FARTHEST = 40
const NEGLIGIBLE = 1e-22
/** Tails of a standard deviation on either side. */
const ONE_SIGMA = 0.15865525393145707

/** The bound; at least one borrower did not default, correlation > 0. */
export function correlatedBound({ borrowers, defaults }: Pool, confidence: number, correlation: number): number {
  const a = defaults + 1
  const b = borrowers - defaults
  const common = Math.sqrt(correlation)
  const own = Math.sqrt(1 - correlation)
  const spread =
    (normalQuantile(betaIComplementInverse(ONE_SIGMA, a, b)) - normalQuantile(betaIInverse(ONE_SIGMA, a, b))) / 2
  const exceeds = common < own * spread ? overFactor(a, b, common, own) : overDraws(a, b, common, own, spread)
  const { root } = findRoot(threshold => exceeds(threshold) - (1 - confidence), -FARTHEST, FARTHEST)
  return normalCdf(root)
}

type Exceedance = (threshold: number) => number

/** ∫ φ(y) P(B > π(y)) dy */
function overFactor(a: number, b: number, common: number, own: number): Exceedance {
  const step = 1 / STEPS_PER_SPREAD
  return threshold => {
    let sum = 0
    for (let y = -FAR; y <= FAR; y += step) {
      sum += Math.exp(-0.5 * y * y) * betaIComplement(normalCdf((threshold - common * y) / own), a, b)
    }
    return (sum * step) / Math.sqrt(2 * Math.PI)
  }
}

/** ∫ f(x) P(Y > (Φ⁻¹(p) − √(1−ρ) x) / √ρ) dx, f the density of X, scaled so that its own sum is 1. */
function overDraws(a: number, b: number, common: number, own: number, spread: number): Exceedance {
  const first = normalQuantile(betaIInverse(NEGLIGIBLE, a, b))
  const last = normalQuantile(betaIComplementInverse(NEGLIGIBLE, a, b))
  const points = Math.ceil(((last - first) / spread) * STEPS_PER_SPREAD)
  const draws = Float64Array.from({ length: points + 1 }, (_, i) => first + ((last - first) * i) / points)
  const logDensity = (x: number): number =>
    -0.5 * x * x + (a - 1) * Math.log(normalCdf(x)) + (b - 1) * Math.log(normalSurvival(x))
  const logs = draws.map(logDensity)
  const peak = logs.reduce((most, value) => Math.max(most, value), -Infinity)
  const masses = logs.map(value => Math.exp(value - peak))
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  return threshold => {
    let sum = 0
    for (let i = 0; i <= points; i++) sum += masses[i]! * normalSurvival((threshold - own * draws[i]!) / common)
    return sum / total
  }
}
