import type { ClientNodes } from './client-nodes.js'
import type { RegularHistoryRow } from './regular-histories.js'
import type { Silence } from './silence.js'
import { createSilence } from './silence.js'

/** What a history's silence says at its nodes. */
export interface SilenceTable {
  /** e^{−μtₓ} P(silent since, alive or gone), one row per pair (k, λ), one column per μ. */
  readonly silent: Float64Array
  /** P(silent since) of a client that does not leave, per pair. */
  readonly alive: Float64Array
}

/** Silence since the last purchase at every node; pairs come sorted by k. */
export function silenceTable(
  { recency, age }: RegularHistoryRow,
  { k, lambda }: ClientNodes,
  mu: Float64Array,
): SilenceTable {
  const rates = mu.length
  const stays = mu.map(m => Math.exp(-m * recency))
  const silent = new Float64Array(k.length * rates)
  const alive = new Float64Array(k.length)
  let silence: Silence | undefined
  for (let n = 0; n < k.length; n++) {
    if (silence === undefined || k[n] !== k[n - 1]) silence = createSilence(k[n]!, age - recency)
    alive[n] = silence.silent(lambda[n]!)
    for (let j = 0; j < rates; j++) silent[n * rates + j] = stays[j]! * silence.silentOrGone(lambda[n]!, mu[j]!)
  }
  return { silent, alive }
}
