/**
 * Probabilities of counts: how likely are exactly n purchases within t.
 *
 * @module
 */

import { betaI, betaIComplement, logBeta } from '../../numeric/index.js'
import type { FirstChance } from '../beta-geometric/index.js'
import type { Histories } from '../foundation/index.js'
import { probabilitiesSilent } from './alive.js'
import type { ErlangParams } from './family.js'
import { overStages, stageProbabilities } from './stage-probabilities.js'

/** Of a new client, who may have left at the first purchase where that is a chance. */
export function countProbability(params: ErlangParams, first: FirstChance, n: number, t: number): number {
  const { k, r, alpha, a, b } = params
  const stays = first === 1 ? b / (a + b) : 1
  const left = first === 1 && n === 0 ? a / (a + b) : 0
  return Math.min(1, left + stays * ofLiving(k, 0, n, r, alpha, a, b + first, t))
}

/** Of a known client: n of the living, or none of those who are gone. */
export function conditionalCountProbabilities(
  params: ErlangParams,
  first: FirstChance,
  histories: Histories,
  n: number,
  t: number,
): Float64Array {
  if (n === 0) return probabilitiesSilent(params, first, histories, t)
  const { k, r, alpha, a, b } = params
  return overStages(stageProbabilities(params, first, histories), k, histories, (x, age, out) => {
    for (let j = 0; j < k; j++) out[j] = ofLiving(k, j, n, r + k * x + j, alpha + age, a, b + x + first, t)
  })
}

/**
 * Of a client who is alive in stage j, with λ ~ Gamma(S, A) and p ~ Beta(a, B): stages for n purchases and not for one
 * more while it stays, or stages enough for n at the last of which it leaves.
 */
function ofLiving(k: number, j: number, n: number, S: number, A: number, a: number, B: number, t: number): number {
  const least = Math.max(0, n * k - j)
  const count = (n + 1) * k - j - least
  const z = t / (A + t)
  const logExactly = logProbability(least, S, A, t)
  let ratio = 1
  let window = 0
  for (let i = 0; i < count; i++) {
    window += ratio
    ratio *= ((S + least + i) / (least + i + 1)) * z
  }
  const exactly = Math.exp(logExactly) * window
  if (n === 0) return exactly
  const enough = z < 0.5 ? betaI(z, least, S) : betaIComplement(A / (A + t), S, least)
  const logBase = logBeta(a, B)
  const stays = Math.exp(logBeta(a, B + n) - logBase)
  const leaves = Math.exp(logBeta(a + 1, B + n - 1) - logBase)
  return Math.min(1, stays * exactly + leaves * enough)
}

/** ln P(exactly m stages within t). */
function logProbability(m: number, S: number, A: number, t: number): number {
  const logSpan = t / A < LARGEST ? Math.log1p(t / A) : Math.log(t) - Math.log(A)
  if (m === 0) return -S * logSpan
  return -S * logSpan - m * Math.log1p(A / t) - Math.log(S + m) - logBeta(S, m + 1)
}

const LARGEST = 1e300
