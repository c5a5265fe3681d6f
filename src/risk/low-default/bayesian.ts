/**
 * What is known of a default probability after few defaults, or none, if something was thought of it before?
 *
 *   p ~ Beta(α, β) before;  p | D of N ~ Beta(α + D, β + N − D)
 *
 * - uniform: Beta(1, 1), every probability alike; Jeffreys: Beta(½, ½), the same whatever scale p is written on;
 * - conservative: density 1/(1−p), Beta(1, 0), which is no distribution by itself. Its posterior quantiles are Pluto and
 *   Tasche's upper bounds of independent defaults.
 * - any other Beta(α, β) with a reason: α defaults seen elsewhere among α + β borrowers count as much as these here.
 *
 * Sources: Tasche (2013), Bayesian estimation of probabilities of default for low default portfolios, Journal of Risk
 * Management in Financial Institutions 6; Jeffreys (1946), Proceedings of the Royal Society A 186.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { betaIComplementInverse, betaIInverse } from '../../numeric/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { Pool } from './grade-counts.js'
import { expectPool } from './grade-counts.js'

/** The parameters of a beta distribution. */
export interface BetaParameters {
  /** As many defaults; from 0 to 1e15. */
  readonly alpha: number
  /** As many borrowers without default; from 0 to 1e15. */
  readonly beta: number
}

/** What was thought before, by name or as a beta distribution. */
export type DefaultPrior = 'jeffreys' | 'uniform' | 'conservative' | BetaParameters

/** Which prior, and how wide the interval. */
export interface DefaultPosteriorOptions {
  /** There is no default: a prior is a statement. */
  readonly prior: DefaultPrior
  /** Probability of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** What is known of a default probability. */
export interface DefaultPosterior {
  readonly prior: BetaParameters
  readonly posterior: BetaParameters
  /** The estimate that is right on average. */
  readonly mean: number
  readonly median: number
  readonly standardDeviation: number
  /** Equal tails. */
  readonly interval: Interval
  /** What p exceeds with probability 1 − level only: one-sided. */
  readonly upperBound: number
}

const PRIORS = {
  jeffreys: { alpha: 0.5, beta: 0.5 },
  uniform: { alpha: 1, beta: 1 },
  conservative: { alpha: 1, beta: 0 },
} as const

/**
 * The posterior of a default probability from the defaults of one pool, under a stated prior.
 *
 * Defaults are taken to be independent; where they come together, the interval is too narrow and
 * {@link defaultProbabilityBound} with an asset correlation says by how much.
 *
 * @throws ClienteleError `MISSING_VALUE` without a prior; `OUT_OF_RANGE` for other counts, a prior below 0, or one whose
 * posterior is no distribution (all defaulted and beta is 0, nobody did and alpha is 0).
 * @example
 * import { defaultPosterior } from 'clientele/risk'
 * const { mean, interval } = defaultPosterior({ borrowers: 800, defaults: 0 }, { prior: 'jeffreys' })
 * mean.toFixed(6) // => '0.000624'
 * interval.upper.toFixed(6) // => '0.003134'
 * defaultPosterior({ borrowers: 800, defaults: 0 }, { prior: 'conservative', level: 0.9 }).upperBound.toFixed(6) // => '0.002874'
 */
export function defaultPosterior(pool: Pool, options: DefaultPosteriorOptions): DefaultPosterior {
  expectKnownKeys(options, ['prior', 'level'], 'options')
  const { borrowers, defaults } = expectPool(pool, 'pool')
  const level = expectLevel(options.level)
  const prior = priorOf(options.prior)
  const posterior = { alpha: prior.alpha + defaults, beta: prior.beta + borrowers - defaults }
  const { alpha, beta } = posterior
  if (alpha === 0 || beta === 0) {
    const hint =
      'With this prior the data leave a certainty, not a distribution: take the Jeffreys or the uniform prior'
    reject('OUT_OF_RANGE', 'options.prior', 'a prior whose posterior is a distribution', options.prior, hint)
  }
  const size = alpha + beta
  const tail = (1 - level) / 2
  return {
    prior,
    posterior,
    mean: alpha / size,
    median: betaIInverse(0.5, alpha, beta),
    standardDeviation: Math.sqrt(((alpha / size) * (beta / size)) / (size + 1)),
    interval: {
      lower: betaIInverse(tail, alpha, beta),
      upper: betaIComplementInverse(tail, alpha, beta),
      level,
      kind: 'credible',
      method: `beta(${prior.alpha}, ${prior.beta}) prior`,
    },
    upperBound: betaIInverse(level, alpha, beta),
  }
}

function priorOf(prior: DefaultPrior): BetaParameters {
  if (prior === undefined) {
    reject('MISSING_VALUE', 'options.prior', `a prior by name or { alpha, beta }`, prior, "'jeffreys' is the usual one")
  }
  if (typeof prior === 'string')
    return PRIORS[expectOneOf(prior, ['jeffreys', 'uniform', 'conservative'], 'options.prior')]
  expectKnownKeys(expectObject(prior, 'options.prior'), ['alpha', 'beta'], 'options.prior')
  return {
    alpha: expectCount(prior.alpha, 'options.prior.alpha'),
    beta: expectCount(prior.beta, 'options.prior.beta'),
  }
}

/** As many borrowers as beta functions can hold, and the world has not. */
function expectCount(value: unknown, path: string): number {
  const count = expectFinite(value, path)
  return count >= 0 && count <= MOST ? count : reject('OUT_OF_RANGE', path, 'a number from 0 to 1e15', value)
}

const MOST = 1e15
