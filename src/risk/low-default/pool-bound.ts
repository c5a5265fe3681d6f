/**
 * The upper confidence bound of a default probability, in one year or several, with defaults that come together.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import { betaIInverse } from '../../numeric/index.js'
import { expectAssetCorrelation } from '../asset-correlation.js'
import { correlatedBound } from './correlated-bound.js'
import type { Pool } from './grade-counts.js'
import { expectPool } from './grade-counts.js'
import { multiYearBound } from './multi-year-bound.js'

/** How certain a bound must be, and how defaults hang together. */
export interface BoundOptions {
  /** Probability that the bound holds, within (0, 1): 0.75, say. There is no default: it is a policy, not a fact. */
  readonly confidence: number
  /** Correlation of asset values through the common factor, within [0, 1): 0.12, say. Default 0: independent defaults. */
  readonly assetCorrelation?: number
  /** Years over which the same borrowers were observed, from 1 to 50; defaults are those of all years. Default 1. */
  readonly years?: number
  /** Correlation of the common factor from one year to the next, within [0, 1]. Default 0. */
  readonly yearCorrelation?: number
}

/** The options, checked and complete. */
export type BoundSettings = Required<BoundOptions>

const KNOWN = ['confidence', 'assetCorrelation', 'years', 'yearCorrelation']
const MOST_YEARS = 50

/**
 * The largest yearly default probability that `defaults` of `borrowers` do not contradict: the p at which so few defaults,
 * or fewer, would be seen with probability 1 − confidence.
 *
 * One year, independent defaults: the `confidence` quantile of Beta(D+1, N−D), exactly (Clopper and Pearson's upper end).
 * With asset correlation ρ a borrower defaults where √ρ S + √(1−ρ) ξ < Φ⁻¹(p), S common to all. Over years the same N
 * borrowers are followed, who leave by default alone; Sₜ and Sᵤ have the correlation θ^|t−u|. Both are computed by
 * deterministic quadrature, to 1e-10 of the bound; nothing is simulated.
 *
 * @param pool of several years: at most 200 defaults (a hundred take a second).
 * @returns within (0, 1]; 1 where all defaulted. The p of one year.
 * @throws ClienteleError `OUT_OF_RANGE` for other counts or options, `MISSING_VALUE` without a confidence.
 * @see Pluto and Tasche (2005), Estimating probabilities of default for low default portfolios, arXiv cond-mat/0411699;
 * sections 2 (independent), 5 (correlated) and 6 (several years).
 * @example
 * import { defaultProbabilityBound } from 'clientele/risk'
 * const pool = { borrowers: 800, defaults: 0 }
 * defaultProbabilityBound(pool, { confidence: 0.9 }).toFixed(6) // => '0.002874'
 * defaultProbabilityBound(pool, { confidence: 0.9, assetCorrelation: 0.12 }).toFixed(6) // => '0.008643'
 * defaultProbabilityBound(pool, { confidence: 0.9, assetCorrelation: 0.12, years: 5, yearCorrelation: 0.3 }).toFixed(6)
 * // => '0.001052'
 */
export function defaultProbabilityBound(pool: Pool, options: BoundOptions): number {
  return boundOf(expectPool(pool, 'pool'), boundSettings(options))
}

/** The bound of a checked pool. */
export function boundOf(pool: Pool, { confidence, assetCorrelation, years, yearCorrelation }: BoundSettings): number {
  const { borrowers, defaults } = pool
  if (defaults === borrowers) return 1
  if (assetCorrelation === 0) {
    const overYears = betaIInverse(confidence, defaults + 1, borrowers - defaults)
    return years === 1 ? overYears : -Math.expm1(Math.log1p(-overYears) / years)
  }
  if (years === 1) return correlatedBound(pool, confidence, assetCorrelation)
  return multiYearBound(pool, { confidence, assetCorrelation, years, yearCorrelation })
}

/** The options, checked and complete. */
export function boundSettings(options: BoundOptions): BoundSettings {
  expectKnownKeys(options, KNOWN, 'options')
  const { confidence, assetCorrelation = 0, years = 1, yearCorrelation = 0 } = options
  if (confidence === undefined) {
    reject(
      'MISSING_VALUE',
      'options.confidence',
      'a number between 0 and 1',
      confidence,
      'It is a policy: 0.5, 0.75, 0.9',
    )
  }
  return {
    confidence: expectConfidence(confidence),
    assetCorrelation: expectAssetCorrelation(assetCorrelation, 'options.assetCorrelation'),
    years: expectInteger(years, 'options.years', 1, MOST_YEARS),
    yearCorrelation: expectYearCorrelation(yearCorrelation),
  }
}

function expectConfidence(value: unknown): number {
  const confidence = expectFinite(value, 'options.confidence')
  if (confidence > 0 && confidence < 1) return confidence
  return reject('OUT_OF_RANGE', 'options.confidence', 'a number between 0 and 1', value, 'Write 75 % as 0.75')
}

function expectYearCorrelation(value: unknown): number {
  const correlation = expectFinite(value, 'options.yearCorrelation')
  if (correlation >= 0 && correlation <= 1) return correlation
  return reject('OUT_OF_RANGE', 'options.yearCorrelation', 'a number from 0 to 1', value)
}
