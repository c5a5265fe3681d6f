/**
 * Pairs that tell nothing because both went at the same time, and how many pairs can be drawn without using a row twice.
 *
 * @module
 */
import { rankTimes, rowsByRank } from '../curves/rank-times.js'
import type { PairRows } from './pair-sums.js'

/** Counts of pairs. */
export interface TiedPairs {
  /** Both went at the same time, with predictions that differ. */
  readonly tiedTime: number
  /** Both went at the same time, with the same prediction. */
  readonly tiedBoth: number
  /** Pairs of which it is known who went first, no row in two of them. */
  readonly apart: number
}

/** Counted over the times at which pairs count, from the last to the first. */
export function tiedPairs({ durations, rank, ranks, weightAt }: PairRows): TiedPairs {
  const { duration, event, weights, entry } = durations
  const { times, rank: timeRank } = rankTimes(duration)
  const { rows, starts } = rowsByRank(timeRank, times.length)
  const alike = new Float64Array(ranks)
  let [tiedTime, tiedBoth, apart, free] = [0, 0, 0, 0]
  for (let k = times.length - 1; k >= 0; k--) {
    const counts = weightAt(times[k]!) > 0
    let [together, same, events] = [0, 0, 0]
    for (let at = starts[k]!; at < starts[k + 1]!; at++) {
      const row = rows[at]!
      if (event[row] === 0) {
        free++
        continue
      }
      events++
      together += weights === undefined ? 1 : weights[row]!
      alike[rank[row]!]! += weights === undefined ? 1 : weights[row]!
    }
    for (let at = starts[k]!; at < starts[k + 1]!; at++) {
      same += pairsOf(alike[rank[rows[at]!]!]!)
      alike[rank[rows[at]!]!] = 0
    }
    const paired = counts ? Math.min(events, free) : 0
    apart += paired
    free += events - 2 * paired
    if (!counts) continue
    tiedTime += pairsOf(together) - same
    tiedBoth += same
  }
  return { tiedTime, tiedBoth, apart: entry === undefined ? apart : Math.min(1, apart) }
}

function pairsOf(count: number): number {
  return count > 1 ? (count * (count - 1)) / 2 : 0
}
