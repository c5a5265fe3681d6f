/**
 * What a history tells of a client's own rate of purchases and probability to leave, whether it is gone or not.
 *
 * Of the living in stage j λ ~ Gamma(s+j, α+T), of those who left at the last chance λ ~ Gamma(s, α+tₓ), s = r + kx;
 * purchases come at λ/k, and p is Beta(a, b+c) of the living, Beta(a+1, b+c−1) of the others.
 *
 * @module
 */
import type { FirstChance } from '../beta-geometric/index.js'
import type { Histories } from '../foundation/index.js'
import type { ErlangParams } from './family.js'
import { overStages, stageProbabilities } from './stage-probabilities.js'

/** E λ/k per history: purchases per unit of time. */
export function purchaseRates(params: ErlangParams, first: FirstChance, histories: Histories): Float64Array {
  const { k, r, alpha } = params
  const { times, frequency, recency } = histories
  const all = stageProbabilities(params, first, histories)
  const column = overStages(all, k, histories, (x, age, out) => {
    for (let j = 0; j < k; j++) out[j] = (r + k * x + j) / (alpha + age)
  })
  for (let i = 0; i < column.length; i++) {
    const gone = (r + k * frequency[i]!) / (alpha + times[recency[i]!]!)
    column[i] = (column[i]! + all.gone[i]! * gone) / k
  }
  return column
}

/** E p per history: (a + P(gone)) / (a + b + c). */
export function dropoutProbabilities(params: ErlangParams, first: FirstChance, histories: Histories): Float64Array {
  const { a, b } = params
  const { gone } = stageProbabilities(params, first, histories)
  return gone.map((probability, i) => (a + probability) / (a + b + (histories.frequency[i]! + first)))
}
