/**
 * What is lost at a default, as a multiple of what was expected: draws of a beta law of the part lost.
 *
 * @module
 */
import { clientStream } from '../../model/random.js'
import { drawBeta } from '../../statistics/draws.js'

/** So many draws, of mean 1. */
export type LossShares = (mean: number, deviation: number) => Float64Array

/** Most clients of a book share one law: its draws are made once. */
export function lossShares(seed: number, draws: number): LossShares {
  const known = new Map<string, Float64Array>()
  const certain = new Float64Array(draws).fill(1)
  return (mean, deviation) => {
    if (deviation < NARROW || mean < NARROW || mean > 1 - NARROW) return certain
    const key = `${mean} ${deviation}`
    const found = known.get(key) ?? drawn(mean, deviation, seed, draws)
    if (known.size < MOST_LAWS) known.set(key, found)
    return found
  }
}

/** Of the parts lost, so that no more is lost than there is. */
function drawn(mean: number, deviation: number, seed: number, draws: number): Float64Array {
  const uniform = clientStream(seed, 'value losses')
  const weight = Math.max(LEAST_WEIGHT, (mean * (1 - mean)) / (deviation * deviation) - 1)
  return Float64Array.from({ length: draws }, () => drawBeta(uniform, mean * weight, (1 - mean) * weight) / mean)
}

/** Within this of nothing, of all, or of its mean a law has no width that money would show. */
const NARROW = 1e-6
/** Below this a beta law is all or nothing. */
const LEAST_WEIGHT = 0.02
/** What a table of laws may hold. */
const MOST_LAWS = 1000
