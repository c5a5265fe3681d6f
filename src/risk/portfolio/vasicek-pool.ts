/**
 * How many of a number of equal loans default, if all live in one economy? Exactly, for any number of loans.
 *
 *   P(D = k) = C(N, k) ∫ φ(y) Φ(z)ᵏ Φ(−z)^{N−k} dy,   z = (Φ⁻¹(p) − √ρ y) / √(1−ρ)
 *
 * The logarithm of the integrand is concave in y, so that its one peak is found and the integral taken about it, in
 * logarithms; a rule with fixed points misses peaks that are narrow (many loans, high correlation) or far out.
 *
 * Source: Vasicek (1987), Probability of loss on loan portfolio, KMV.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectPositive } from '../../errors/index.js'
import { bivariateNormalCdf, logBeta, logConcaveIntegral, logNormalCdf, normalQuantile } from '../../numeric/index.js'
import { conditionalThreshold } from '../one-factor.js'
import type { LossDistribution } from './loss-distribution.js'
import type { HomogeneousLoans } from './vasicek-limit.js'
import { expectLoans } from './vasicek-limit.js'

/** So many loans that are all alike. */
export interface LoanPool extends HomogeneousLoans {
  /** How many; from 1 to 20,000. */
  readonly borrowers: number
}

/** What a default costs. */
export interface LoanPoolOptions {
  /** Currency units lost per default; > 0. Default 1: losses are numbers of defaults. */
  readonly lossPerDefault?: number
}

const MOST_BORROWERS = 20_000
const FAR = 45
const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2

/**
 * The probability of exactly so many defaults.
 *
 * @param defaults a whole number from 0 to the number of borrowers.
 * @returns relative error below 1e-10, also where it is 1e-200.
 * @throws ClienteleError `OUT_OF_RANGE` naming the field.
 * @example
 * import { vasicekPoolProbability } from 'clientele/risk'
 * const pool = { borrowers: 100, probabilityOfDefault: 0.02, assetCorrelation: 0.15 }
 * vasicekPoolProbability(5, pool).toFixed(12) // => '0.039872057122'
 */
export function vasicekPoolProbability(defaults: number, pool: LoanPool): number {
  const checked = expectPool(pool)
  return probabilityAt(expectInteger(defaults, 'defaults', 0, checked.borrowers), checked)
}

/**
 * The distribution of losses of the pool: all numbers of defaults at once.
 *
 * @returns borrowers + 1 losses; `tailProbability` and `valueAtRisk` read the cumulative probabilities.
 * @throws ClienteleError `OUT_OF_RANGE` naming the field.
 * @example
 * import { valueAtRisk, vasicekPool } from 'clientele/risk'
 * const losses = vasicekPool({ borrowers: 50, probabilityOfDefault: 0.01, assetCorrelation: 0.2 })
 * losses.probabilities[0].toFixed(10) // => '0.7064524229'
 * valueAtRisk(losses, 0.999) // => 9
 */
export function vasicekPool(pool: LoanPool, options: LoanPoolOptions = {}): LossDistribution {
  const checked = expectPool(pool)
  expectKnownKeys(options, ['lossPerDefault'], 'options')
  const { lossPerDefault = 1 } = options
  const unit = expectPositive(lossPerDefault, 'options.lossPerDefault')
  const { borrowers } = checked
  return {
    losses: Float64Array.from({ length: borrowers + 1 }, (_, k) => k * unit),
    probabilities: Float64Array.from({ length: borrowers + 1 }, (_, k) => probabilityAt(k, checked)),
    beyond: 0,
    expectedLoss: borrowers * checked.probabilityOfDefault * unit,
    standardDeviation: unit * Math.sqrt(varianceOf(checked)),
    unit,
  }
}

function probabilityAt(k: number, { borrowers: n, probabilityOfDefault: p, assetCorrelation: rho }: LoanPool): number {
  if (p === 0 || p === 1) return k === n * p ? 1 : 0
  if (rho === 1) return (k === 0 ? 1 - p : 0) + (k === n ? p : 0)
  const ways = -Math.log(n + 1) - logBeta(k + 1, n - k + 1)
  if (rho === 0) return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log1p(-p))
  const threshold = normalQuantile(p)
  const logDensity = (y: number): number => {
    const z = conditionalThreshold(threshold, rho, y)
    const rare = logNormalCdf(-Math.abs(z))
    const usual = Math.log1p(-Math.exp(rare))
    return (z < 0 ? k * rare + (n - k) * usual : k * usual + (n - k) * rare) - 0.5 * y * y
  }
  return Math.min(1, Math.exp(ways + logConcaveIntegral(logDensity, -FAR, FAR) - LOG_ROOT_TWO_PI))
}

function expectPool(pool: LoanPool): LoanPool {
  const loans = expectLoans(pool, 'pool', ['borrowers'])
  return { ...loans, borrowers: expectInteger(pool.borrowers, 'pool.borrowers', 1, MOST_BORROWERS) }
}

/** Of the number of defaults: N p (1 − p) and, for each pair, the probability of both less p². */
function varianceOf({ borrowers: n, probabilityOfDefault: p, assetCorrelation: rho }: LoanPool): number {
  const threshold = normalQuantile(p)
  const joint = rho === 0 || p === 0 || p === 1 ? 0 : bivariateNormalCdf(threshold, threshold, rho) - p * p
  return n * p * (1 - p) + n * (n - 1) * joint
}
