/**
 * Pairs of clients of whom it is known who went first, and whether the prediction said so.
 *
 * A pair can be told where one went while the other was watched: later, or censored at that very time. Two passes over the times:
 * backwards with those still watched, for what each event has after it; forwards with the events, for what each row has before it.
 *
 * @module
 */

import { lastAtMost } from '../../../numeric/core.js'
import { rankTimes, rowsByRank } from '../curves/rank-times.js'
import type { CheckedDurations } from '../durations.js'
import { rankSums } from './rank-sums.js'

/** Rows to pair; all columns in one order. */
export interface PairRows {
  readonly durations: CheckedDurations
  /** Places of predictions among the distinct ones; higher ones are to go sooner. */
  readonly rank: ArrayLike<number>
  readonly ranks: number
  /** The weight of a pair whose earlier end is at this time; 0: it does not count. */
  readonly weightAt: (time: number) => number
}

/** Sums over pairs; per row over the pairs that it is part of, each by the weight of the other row. */
export interface PairSums {
  readonly concordant: number
  readonly discordant: number
  readonly tiedPrediction: number
  /** The three sums above with each pair by the weight of its time. */
  readonly weighted: { readonly concordant: number; readonly discordant: number; readonly tied: number }
  readonly rowConcordant: Float64Array
  readonly rowTied: Float64Array
  readonly rowPairs: Float64Array
}

/** All sums, in O(n log n). */
export function pairSums(of: PairRows): PairSums {
  const { times, rank: timeRank } = rankTimes(of.durations.duration)
  const size = of.durations.size
  const byTime = { times, ...rowsByRank(timeRank, times.length), ...entriesOf(of.durations, times) }
  const perRow = {
    rowConcordant: new Float64Array(size),
    rowTied: new Float64Array(size),
    rowPairs: new Float64Array(size),
  }
  const totals = backwards(of, byTime, perRow)
  forwards(of, byTime, perRow)
  return { ...totals, ...perRow }
}

interface ByTime {
  readonly times: Float64Array
  readonly rows: Uint32Array
  readonly starts: Uint32Array
  /** Rows that entered later than at the start, by the place of the first time after their entry. */
  readonly entered?: { readonly rows: Uint32Array; readonly starts: Uint32Array }
}

type PerRow = Pick<PairSums, 'rowConcordant' | 'rowTied' | 'rowPairs'>

function entriesOf({ entry }: CheckedDurations, times: Float64Array): Pick<ByTime, 'entered'> {
  if (entry === undefined) return {}
  // Who was there from the start stands beyond all times, and is never taken out.
  const places = Uint32Array.from(entry, time => (time === 0 ? times.length : lastAtMost(times, time) + 1))
  return { entered: rowsByRank(places, times.length + 1) }
}

/** Each event against those still watched. */
function backwards(
  of: PairRows,
  { times, rows, starts, entered }: ByTime,
  perRow: PerRow,
): Omit<PairSums, keyof PerRow> {
  const { event, weights } = of.durations
  const watched = rankSums(of.ranks)
  const weightOf = (row: number): number => (weights === undefined ? 1 : weights[row]!)
  let [concordant, discordant, tiedPrediction] = [0, 0, 0]
  const weighted = { concordant: 0, discordant: 0, tied: 0 }
  for (let k = times.length - 1; k >= 0; k--) {
    for (let at = starts[k]!; at < starts[k + 1]!; at++)
      if (event[rows[at]!] === 0) watched.add(of.rank[rows[at]!]!, weightOf(rows[at]!))
    const timeWeight = of.weightAt(times[k]!)
    for (let at = starts[k]!; at < starts[k + 1]! && timeWeight > 0; at++) {
      const row = rows[at]!
      if (event[row] === 0) continue
      const rank = of.rank[row]!
      const [lower, equal, all, own] = [watched.below(rank), watched.at(rank), watched.total(), weightOf(row)]
      concordant += own * lower
      discordant += own * (all - lower - equal)
      tiedPrediction += own * equal
      weighted.concordant += timeWeight * own * lower
      weighted.discordant += timeWeight * own * (all - lower - equal)
      weighted.tied += timeWeight * own * equal
      perRow.rowConcordant[row]! += timeWeight * lower
      perRow.rowTied[row]! += timeWeight * equal
      perRow.rowPairs[row]! += timeWeight * all
    }
    for (let at = starts[k]!; at < starts[k + 1]!; at++)
      if (event[rows[at]!] === 1) watched.add(of.rank[rows[at]!]!, weightOf(rows[at]!))
    if (entered === undefined) continue
    // Before this time they were not watched.
    for (let at = entered.starts[k]!; at < entered.starts[k + 1]!; at++)
      watched.add(of.rank[entered.rows[at]!]!, -weightOf(entered.rows[at]!))
  }
  return { concordant, discordant, tiedPrediction, weighted }
}

/** Each row against the events before its end and after its entry. */
function forwards(of: PairRows, { times, rows, starts, entered }: ByTime, perRow: PerRow): void {
  const { event, weights } = of.durations
  const gone = rankSums(of.ranks)
  const read = (row: number, sign: number): void => {
    const rank = of.rank[row]!
    const [lower, equal, all] = [gone.below(rank), gone.at(rank), gone.total()]
    perRow.rowConcordant[row]! += sign * (all - lower - equal)
    perRow.rowTied[row]! += sign * equal
    perRow.rowPairs[row]! += sign * all
  }
  for (let k = 0; k < times.length; k++) {
    if (entered !== undefined)
      for (let at = entered.starts[k]!; at < entered.starts[k + 1]!; at++) read(entered.rows[at]!, -1)
    for (let at = starts[k]!; at < starts[k + 1]!; at++) if (event[rows[at]!] === 1) read(rows[at]!, 1)
    const timeWeight = of.weightAt(times[k]!)
    for (let at = starts[k]!; at < starts[k + 1]!; at++) {
      const row = rows[at]!
      if (event[row] === 1) gone.add(of.rank[row]!, timeWeight * (weights === undefined ? 1 : weights[row]!))
    }
    for (let at = starts[k]!; at < starts[k + 1]!; at++) if (event[rows[at]!] === 0) read(rows[at]!, 1)
  }
}
