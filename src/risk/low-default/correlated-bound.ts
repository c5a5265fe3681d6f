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
  betaI,
  betaIComplement,
  betaIInverse,
  findRoot,
  normalCdf,
  normalQuantile,
  normalSurvival,
} from '../../numeric/index.js'
import { conditionalThreshold } from '../one-factor.js'
import type { Pool } from './grade-counts.js'

const STEPS_PER_SPREAD = 12
/** Beyond, the normal density is below 1e-22. */
const FAR = 10
const FARTHEST = 40
const NEGLIGIBLE = 1e-22
/** Tails of a standard deviation on either side. */
const ONE_SIGMA = 0.15865525393145707

/** The bound; at least one borrower did not default, correlation > 0. */
export function correlatedBound(pool: Pool, confidence: number, correlation: number): number {
  const exceeds = exceedanceOf(pool, correlation)
  const { root } = findRoot(threshold => exceeds(threshold) - (1 - confidence), -FARTHEST, FARTHEST)
  return normalCdf(root)
}

/** P(at most so many defaults) at a default probability within (0, 1); fewer defaults than borrowers, correlation > 0. */
export function atMostProbability(pool: Pool, pd: number, correlation: number): number {
  return exceedanceOf(pool, correlation)(normalQuantile(pd))
}

function exceedanceOf({ borrowers, defaults }: Pool, correlation: number): Exceedance {
  const a = defaults + 1
  const b = borrowers - defaults
  const common = Math.sqrt(correlation)
  const own = Math.sqrt(1 - correlation)
  const spread = (drawAbove(ONE_SIGMA, a, b) - drawBelow(ONE_SIGMA, a, b)) / 2
  return common < own * spread ? overFactor(a, b, correlation) : overDraws(a, b, common, own, spread)
}

/** The x that Φ⁻¹(B) stays below with probability p. */
function drawBelow(p: number, a: number, b: number): number {
  return normalQuantile(betaIInverse(p, a, b))
}

/** The x that Φ⁻¹(B) exceeds with probability p, by the variable 1 − B, which keeps its digits next to 1. */
function drawAbove(p: number, a: number, b: number): number {
  return 0 - normalQuantile(betaIInverse(p, b, a))
}

/** P(Φ⁻¹(B) > x) */
function beyond(x: number, a: number, b: number): number {
  return x < 0 ? betaIComplement(normalCdf(x), a, b) : betaI(normalSurvival(x), b, a)
}

type Exceedance = (threshold: number) => number

/** ∫ φ(y) P(B > π(y)) dy */
function overFactor(a: number, b: number, correlation: number): Exceedance {
  const step = 1 / STEPS_PER_SPREAD
  return threshold => {
    let sum = 0
    for (let y = -FAR; y <= FAR; y += step) {
      sum += Math.exp(-0.5 * y * y) * beyond(conditionalThreshold(threshold, correlation, y), a, b)
    }
    return (sum * step) / Math.sqrt(2 * Math.PI)
  }
}

/** ∫ f(x) P(Y > (Φ⁻¹(p) − √(1−ρ) x) / √ρ) dx, f the density of X, scaled so that its own sum is 1. */
function overDraws(a: number, b: number, common: number, own: number, spread: number): Exceedance {
  const first = drawBelow(NEGLIGIBLE, a, b)
  const last = drawAbove(NEGLIGIBLE, a, b)
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
