/**
 * Whether clients are still clients: now, after a while, and unheard of for a while.
 *
 * @module
 */
import type { FirstChance } from '../beta-geometric/index.js'
import type { Histories } from '../foundation/index.js'
import type { ErlangParams } from './family.js'
import { createLiving } from './living.js'
import { overStages, stageProbabilities } from './stage-probabilities.js'

/** P(alive) per history. */
export function probabilitiesAlive(params: ErlangParams, first: FirstChance, histories: Histories): Float64Array {
  const all = stageProbabilities(params, first, histories)
  return atMostOne(overStages(all, params.k, histories, (_x, _age, out) => void out.fill(1)))
}

/** P(alive at T + t) per history. */
export function probabilitiesAliveAfter(
  params: ErlangParams,
  first: FirstChance,
  histories: Histories,
  t: number,
): Float64Array {
  const { k, r, alpha, a, b } = params
  const living = createLiving(k)
  const column = overStages(stageProbabilities(params, first, histories), k, histories, (x, age, out) => {
    for (let j = 0; j < k; j++) {
      out[j] = living.expect('survival', j, r + k * x + j, alpha + age, a, b + x + first, t)
    }
  })
  return atMostOne(column)
}

/** P(no purchase within t) per history: gone, or alive and in the same stages between two purchases still. */
export function probabilitiesSilent(
  params: ErlangParams,
  first: FirstChance,
  histories: Histories,
  t: number,
): Float64Array {
  const { k, r, alpha } = params
  const all = stageProbabilities(params, first, histories)
  const silent = overStages(all, k, histories, (x, age, out) => {
    for (let j = 0; j < k; j++) out[j] = fewerThan(k - j, r + k * x + j, t / (alpha + age))
  })
  for (let i = 0; i < silent.length; i++) silent[i]! += all.gone[i]!
  return atMostOne(silent)
}

/** Shares of the stages add up to 1 but for their last digits. */
function atMostOne(column: Float64Array): Float64Array {
  for (let i = 0; i < column.length; i++) column[i] = Math.min(1, column[i]!)
  return column
}

/** P(fewer than `most` stages) of a negative binomial number of them. */
function fewerThan(most: number, S: number, odds: number): number {
  const z = odds / (1 + odds)
  let ratio = 1
  let sum = 0
  for (let m = 0; m < most; m++) {
    sum += ratio
    ratio *= ((S + m) / (m + 1)) * z
  }
  return Math.min(1, sum * Math.exp(-S * Math.log1p(odds)))
}
