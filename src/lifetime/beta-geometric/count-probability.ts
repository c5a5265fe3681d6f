import { logBeta, logHyp2f1, logSumExp } from '../../numeric/core.js'
import type { Histories } from '../foundation/index.js'
import { timesLiving } from '../foundation/index.js'
import { probabilitiesAlive, probabilitiesSilent } from './alive.js'
import type { BetaGeometricParams, FirstChance } from './family.js'

/**
 * Probability that a new client makes exactly n repeat purchases within t: n purchases and still a client after
 * c = n + first chances to leave, or gone at the last of these.
 */
export function countProbability(
  { r, alpha, a, b }: BetaGeometricParams,
  first: FirstChance,
  n: number,
  t: number,
): number {
  const logSpan = t / alpha < LARGEST ? Math.log1p(t / alpha) : Math.log(t) - Math.log(alpha)
  const logZ = -Math.log1p(alpha / t)
  const logExactly = -r * logSpan + (n === 0 ? 0 : n * logZ - Math.log(r + n) - logBeta(r, n + 1))
  const chances = n + first
  if (chances === 0) return Math.exp(logExactly)
  const logBase = logBeta(a, b)
  const alive = logBeta(a, b + chances) - logBase + logExactly
  const gone = logBeta(a + 1, b + chances - 1) - logBase + logAtLeast(n, r, t / alpha, logZ, logExactly)
  return Math.min(1, Math.exp(logSumExp([alive, gone])))
}

/** Probability of exactly n purchases within t given the history: n of the living, or none of those who are gone. */
export function conditionalCountProbabilities(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
  n: number,
  t: number,
): Float64Array {
  if (n === 0) return probabilitiesSilent(params, first, histories, t)
  const { r, alpha, a, b } = params
  return timesLiving(probabilitiesAlive(params, first, histories), histories, (x, age) =>
    countProbability({ r: r + x, alpha: alpha + age, a, b: b + x + first }, 0, n, t),
  )
}

const LARGEST = 1e300
/** What is left out of a sum, relative to it. */
const NEGLIGIBLE = 1e-17
/** Beyond this many terms the hypergeometric function has shorter ways. */
const MOST_TERMS = 10_000

/**
 * ln P(at least n purchases of a client who never leaves), a negative binomial count, from that of exactly n: below the
 * mean as 1 minus the terms below n, above it as the sum of those from n on, so that neither cancels.
 */
function logAtLeast(n: number, r: number, odds: number, logZ: number, logExactly: number): number {
  if (n === 0) return 0
  const z = Math.exp(logZ)
  if (n < r * odds) return Math.log1p(-Math.min(1, Math.exp(logExactly) * below(n, r, z)))
  let sum = 1
  let term = 1
  for (let k = 0; k < MOST_TERMS; k++) {
    const ratio = ((r + n + k) / (n + 1 + k)) * z
    term *= ratio
    sum += term
    if (term <= NEGLIGIBLE * sum * (1 - Math.max(ratio, z))) return logExactly + Math.log(sum)
  }
  return logExactly + logHyp2f1(1, r + n, n + 1, z)
}

/** Σ over j < n of P(exactly j) / P(exactly n), from the largest down. */
function below(n: number, r: number, z: number): number {
  let sum = 0
  let term = 1
  for (let j = n; j > 0 && term > NEGLIGIBLE * sum; j--) {
    term *= j / ((r + j - 1) * z)
    sum += term
  }
  return sum
}
