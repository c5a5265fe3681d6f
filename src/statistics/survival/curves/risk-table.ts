/**
 * How many were watched, and what became of them, at each time: the table on which every estimate of this folder stands.
 *
 * At risk at t is whose event or last sight is at t or later and who entered before t; who was watched from the start (entry 0) is at
 * risk at 0 as well. Events come before censorings of the same time.
 *
 * @module
 */
import { lastAtMost } from '../../../numeric/core.js'
import type { CheckedDurations, CheckedTimes } from '../durations.js'
import { countedInPlace } from './counted-in-place.js'
import { cutWeights } from './exact-totals.js'
import { rankTimes, rowsByRank } from './rank-times.js'
import type { RiskCounts, RiskTable } from './risk-counts.js'

/** Counts by weight of several groups, at the rising times of all together. */
export interface GroupedRisk {
  readonly times: Float64Array
  /** One per group. */
  readonly groups: readonly RiskCounts[]
}

/** The table of rows of weight above 0; such rows as weigh nothing are not there. */
export function riskTable(durations: CheckedDurations): RiskTable {
  const counted = countedInPlace(durations)
  if (counted !== undefined) return counted
  const known = withWeight(durations)
  const { times, rank } = rankTimes(known.duration)
  const places = { rank, entryRank: entryPlaces(known, times), event: known.event, size: times.length }
  const rows = countsOf(places)
  return { times, ...(known.weights === undefined ? rows : weighted(places, known.weights)), rows }
}

/** The tables of groups at the distinct times of all; `group` holds a place from 0 to before `groups` for each row. */
export function groupedRisk(durations: CheckedDurations, group: ArrayLike<number>, groups: number): GroupedRisk {
  const { times, rank } = rankTimes(durations.duration)
  const { event, weights } = durations
  const entryRank = entryPlaces(durations, times)
  const { rows, starts } = rowsByRank(group, groups)
  const countsOfGroup = (at: number): RiskCounts => {
    const own = rows.subarray(starts[at], starts[at + 1])
    const taken = (column: Uint32Array): Uint32Array => Uint32Array.from(own, row => column[row]!)
    const places = {
      rank: taken(rank),
      entryRank: entryRank && taken(entryRank),
      event: Uint8Array.from(own, row => event[row]!),
      size: times.length,
    }
    return weights === undefined
      ? countsOf(places)
      : weighted(
          places,
          Float64Array.from(own, row => weights[row]!),
        )
  }
  return { times, groups: Array.from({ length: groups }, (_, at) => countsOfGroup(at)) }
}

/** Rows of checked durations, in the order of `rows`. */
export function takeRows(durations: CheckedDurations, rows: ArrayLike<number>): CheckedDurations {
  const { entry, weights } = durations
  const taken = (column: Float64Array): Float64Array => Float64Array.from(rows, row => column[row]!)
  return {
    unit: durations.unit,
    size: rows.length,
    duration: taken(durations.duration),
    event: Uint8Array.from(rows, row => durations.event[row]!),
    ...(entry === undefined ? {} : { entry: taken(entry) }),
    ...(weights === undefined ? {} : { weights: taken(weights) }),
  }
}

/** Durations without the rows that stand for nobody. */
export function withWeight(durations: CheckedDurations): CheckedDurations {
  const { weights, size } = durations
  if (weights === undefined || weights.every(weight => weight > 0)) return durations
  return takeRows(
    durations,
    withoutWeightless(
      durations,
      Uint32Array.from({ length: size }, (_, row) => row),
    ),
  )
}

/** Those of some rows that stand for somebody. */
export function withoutWeightless({ weights }: CheckedDurations, rows: Uint32Array): Uint32Array {
  return weights === undefined ? rows : rows.filter(row => weights[row]! > 0)
}

/** The place of the first time after the entry of each row; absent where all were watched from the start. */
function entryPlaces({ entry }: CheckedTimes, times: Float64Array): Uint32Array | undefined {
  return entry && Uint32Array.from(entry, time => (time === 0 ? 0 : lastAtMost(times, time) + 1))
}

interface Places {
  readonly rank: Uint32Array
  readonly entryRank: Uint32Array | undefined
  readonly event: Uint8Array
  /** How many times there are. */
  readonly size: number
}

function countsOf({ rank, entryRank, event, size }: Places, weights?: Float64Array): RiskCounts {
  const [events, ended, entered] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let row = 0; row < rank.length; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    const at = rank[row]!
    ended[at]! += weight
    events[at]! += weight * event[row]!
    if (entryRank !== undefined) entered[entryRank[row]!]! += weight
  }
  if (entryRank === undefined) entered[0] = ended.reduce((all, here) => all + here, 0)
  const censored = ended.map((all, k) => all - events[k]!)
  return { atRisk: runningRisk(entered, ended), events, censored, entered }
}

/** Who has entered and not gone; whole numbers and cut weights make this exact. */
function runningRisk(entered: Float64Array, ended: Float64Array): Float64Array {
  const atRisk = new Float64Array(entered.length)
  let now = 0
  for (let k = 0; k < atRisk.length; k++) {
    now += entered[k]!
    atRisk[k] = now
    now -= ended[k]!
  }
  return atRisk
}

/** Counts by weight, to the last digit the same in any order of rows. */
function weighted(places: Places, weights: Float64Array): RiskCounts {
  const cut = cutWeights(weights)
  const [high, low] = [countsOf(places, cut.high), countsOf(places, cut.low)]
  const sum = (name: keyof RiskCounts): Float64Array => high[name].map((part, k) => part + low[name][k]!)
  return { atRisk: sum('atRisk'), events: sum('events'), censored: sum('censored'), entered: sum('entered') }
}
