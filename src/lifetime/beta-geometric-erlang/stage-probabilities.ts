/**
 * Where clients are: gone, or alive with j of k stages behind them since the last purchase.
 *
 * With s = r + kx and z = (T−tₓ)/(α+T), the weight of a living client in stage j is that of j stages and no more in the
 * silent time, and of one who left at the last of c chances that of the chance (Platzer and Reutterer 2016):
 *
 *   P(alive, j) ∝ (s)ⱼ zʲ/j! (1−z)ˢ,   P(gone) ∝ a/(b+c−1)
 *
 * Of the living in stage j, λ ~ Gamma(s+j, α+T).
 *
 * @module
 */

import type { FirstChance } from '../beta-geometric/index.js'
import { oddsAlive } from '../beta-geometric/index.js'
import type { Histories } from '../foundation/index.js'
import type { ErlangParams } from './family.js'

/** Probabilities per history. */
export interface StageProbabilities {
  /** P(alive, j) of history i at position i·k + j. */
  readonly living: Float64Array
  readonly gone: Float64Array
}

export function stageProbabilities(params: ErlangParams, first: FirstChance, histories: Histories): StageProbabilities {
  const { k, r, alpha } = params
  const { size, times, frequency, recency, age } = histories
  /** Of no stage at all in the silent time. */
  const odds = oddsAlive(params, first, histories, k)
  const living = new Float64Array(size * k)
  const gone = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const s = r + k * frequency[i]!
    const now = times[age[i]!]!
    const z = (now - times[recency[i]!]!) / (alpha + now)
    let stage = 1
    let all = 0
    for (let j = 0; j < k; j++) {
      living[i * k + j] = stage
      all += stage
      stage *= ((s + j) / (j + 1)) * z
    }
    const ratio = odds[i]! * all
    gone[i] = 1 / (1 + ratio)
    const alive = ratio === Number.POSITIVE_INFINITY ? 1 : ratio / (1 + ratio)
    for (let j = 0; j < k; j++) living[i * k + j]! *= alive / all
  }
  return { living, gone }
}

/**
 * Sums over the stages of each history what is expected of a client who is alive in each; histories come sorted by
 * frequency and age, so that each pair is asked for once.
 *
 * @param living writes what is expected in stage j to position j of `out`.
 */
export function overStages(
  { living: probability }: StageProbabilities,
  k: number,
  { size, times, frequency, age }: Histories,
  living: (frequency: number, age: number, out: Float64Array) => void,
): Float64Array {
  const column = new Float64Array(size)
  const expected = new Float64Array(k)
  for (let i = 0; i < size; i++) {
    if (i === 0 || frequency[i] !== frequency[i - 1] || age[i] !== age[i - 1]) {
      living(frequency[i]!, times[age[i]!]!, expected)
    }
    let sum = 0
    for (let j = 0; j < k; j++) sum += probability[i * k + j]! * expected[j]!
    column[i] = sum
  }
  return column
}
