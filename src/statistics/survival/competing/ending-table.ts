/**
 * How many were watched, and which endings came, at each time.
 *
 * @module
 */
import { cutWeights } from '../curves/exact-totals.js'
import { rankTimes } from '../curves/rank-times.js'
import { riskTable } from '../curves/risk-table.js'
import type { Unwatched } from '../curves/unwatched.js'
import { unwatchedStretches } from '../curves/unwatched.js'
import type { CheckedEndings } from '../durations.js'
import { takeEndings } from './ending-groups.js'

/** Counts by weight at rising times; those of a time are who was watched just before it. */
export interface EndingTable {
  /** The distinct times at which some row ended or was lost sight of. */
  readonly times: Float64Array
  readonly atRisk: Float64Array
  /** Lost sight of at the time, after its endings. */
  readonly censored: Float64Array
  /** One column an ending, in the order of `endings`. */
  readonly events: readonly Float64Array[]
  /** 1 at times at which everybody watched ended, whatever the rounding of weights says. */
  readonly last: Uint8Array
  readonly unwatched: readonly Unwatched[]
}

/** The table of rows of weight above 0. */
export function endingTable(given: CheckedEndings): EndingTable {
  const known = withWeight(given)
  const { endings, ending, ...common } = known
  const durations = { ...common, event: Uint8Array.from(ending, of => (of > 0 ? 1 : 0)) }
  const table = riskTable(durations)
  const { times, atRisk, censored, rows } = table
  return {
    times,
    atRisk,
    censored,
    events: eventsOf(known, times.length),
    last: Uint8Array.from(rows.atRisk, (watched, k) => (rows.events[k] === watched ? 1 : 0)),
    unwatched: unwatchedStretches(durations, table),
  }
}

function withWeight(known: CheckedEndings): CheckedEndings {
  const { weights, size } = known
  return weights === undefined || weights.every(weight => weight > 0)
    ? known
    : takeEndings(
        known,
        Uint32Array.from({ length: size }, (_, row) => row),
      )
}

/** Sums that do not depend on the order of rows. */
function eventsOf({ duration, ending, endings, weights }: CheckedEndings, times: number): readonly Float64Array[] {
  const { rank } = rankTimes(duration)
  const count = (weight?: Float64Array): readonly Float64Array[] => {
    const totals = endings.map(() => new Float64Array(times))
    for (let row = 0; row < rank.length; row++) {
      const of = ending[row]!
      if (of > 0) totals[of - 1]![rank[row]!]! += weight === undefined ? 1 : weight[row]!
    }
    return totals
  }
  if (weights === undefined) return count()
  const { high, low } = cutWeights(weights)
  const rest = count(low)
  return count(high).map((column, j) => column.map((part, k) => part + rest[j]![k]!))
}
