/**
 * How much of those who end at the same time is still at risk when the next of them ends (Efron 1977): of D events, 0 of them have
 * gone at the first, a share of 1/D at the second, and so on.
 *
 * @module
 */
import type { Ties } from './types.js'

/** A sum over events that share a time: how often each share of them has gone. */
export interface TiedShares {
  /** Within [0, 1). */
  readonly gone: Float64Array
  /** They add up to the weight of the events. */
  readonly counts: Float64Array
}

/** A sum of weights that is no more than this above a whole number is one. */
const ROUNDING = 1e-12

/** Of so many events by weight: a part of an event at the end counts for its part. */
export function tiedShares(ties: Ties, weight: number): TiedShares {
  if (ties !== 'efron') return { gone: Float64Array.of(0), counts: Float64Array.of(weight) }
  const steps = Math.max(1, Math.ceil(weight * (1 - ROUNDING)))
  const gone = Float64Array.from({ length: steps }, (_, k) => k / weight)
  const counts = new Float64Array(steps).fill(1)
  counts[steps - 1] = weight - (steps - 1)
  return { gone, counts }
}
