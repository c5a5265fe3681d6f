/**
 * Who was at risk at each event: rows in the order of the last event they saw, so that one pass over them, from the last event to
 * the first, meets every risk set.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import { rankTimes, rowsByRank } from '../curves/rank-times.js'
import type { CheckedDurations } from '../durations.js'
import type { CoxRows } from './rows.js'

/** Events are numbered by stratum and time: event e is all that happened at one time in one stratum. */
export interface RiskSets {
  /** Of each event. */
  readonly times: Float64Array
  /** The first event of each stratum, and at the end how many there are. */
  readonly strata: Int32Array
  /** Rows that count at all, in the order of their last event, those that end there first: their places among the rows given. */
  readonly order: Int32Array
  /** How many rows count. */
  readonly rows: number
  /** Rows whose last event is e are those from `starts[e]` to before `starts[e + 1]`. */
  readonly starts: Int32Array
  /** How many of them end at e; at least one. */
  readonly ending: Int32Array
  /** Each row's last event. */
  readonly last: Int32Array
  /** Who came under observation after the first event; absent where all rows of a stratum were there from its first. */
  readonly entries?: Entries
  /** By row; absent where each counts once. */
  readonly weights?: Float64Array
}

/** Rows that came later. */
export interface Entries {
  /** Each row's first event. */
  readonly first: Int32Array
  /** Rows in the order of their first event. */
  readonly order: Int32Array
  /** Rows whose first event is e are those from `starts[e]` to before `starts[e + 1]` of this order. */
  readonly starts: Int32Array
}

/** The risk sets of checked rows; throws where no event came. */
export function riskSets({ times, strata }: Pick<CoxRows, 'times' | 'strata'>): RiskSets {
  const { size, entry, weights } = times
  const { rank, times: distinct } = rankTimes(times.duration)
  const byTime = rowsByRank(rank, distinct.length).rows
  const codes = strata?.code
  const inOrder = codes === undefined ? byTime : byStratum(byTime, codes, strata!.names.length)
  const found = eventsOf(times, inOrder, rank, codes, strata === undefined ? 1 : strata.names.length)
  const first = entry === undefined ? undefined : firstEvents(entry, codes, found)
  const kept = keptRows(inOrder, found, first, size)
  return {
    times: found.times,
    strata: found.strata,
    ...kept,
    ...(first !== undefined && { entries: entriesOf(gathered(first, kept.order), found.times.length) }),
    ...(weights !== undefined && { weights: Float64Array.from(kept.order, i => weights[i]!) }),
  }
}

/** Rows by stratum, those of one stratum in the order in which they come. */
function byStratum(rows: Uint32Array, codes: Int32Array, count: number): Uint32Array {
  const next = new Uint32Array(count + 1)
  for (let k = 0; k < rows.length; k++) next[codes[k]! + 1]!++
  for (let g = 0; g < count; g++) next[g + 1]! += next[g]!
  const sorted = new Uint32Array(rows.length)
  for (let k = 0; k < rows.length; k++) sorted[next[codes[rows[k]!]!]!++] = rows[k]!
  return sorted
}

interface Events extends Pick<RiskSets, 'times' | 'strata'> {
  /** Of each row, the last event it saw if it was there from the start; -1 where none, or where it counts nothing. */
  readonly last: Int32Array
  /** Of each row, whether it ends there. */
  readonly ends: Uint8Array
}

/** Numbers the times at which somebody ends, in rows by stratum and time. */
function eventsOf(
  { duration, event, weights }: CheckedDurations,
  rows: Uint32Array,
  rank: Uint32Array,
  codes: Int32Array | undefined,
  count: number,
): Events {
  const last = new Int32Array(rows.length)
  const ends = new Uint8Array(rows.length)
  const times = new Float64Array(rows.length)
  const strata = new Int32Array(count + 1)
  let [events, stratum] = [0, 0]
  for (let from = 0; from < rows.length; ) {
    const one = rows[from]!
    const own = codes === undefined ? 0 : codes[one]!
    while (stratum < own) strata[++stratum] = events
    let until = from
    let isEvent = false
    for (; until < rows.length; until++) {
      const i = rows[until]!
      if (rank[i] !== rank[one] || (codes !== undefined && codes[i] !== own)) break
      if (event[i] === 0 || weights?.[i] === 0) continue
      ends[i] = 1
      isEvent = true
    }
    if (isEvent) times[events++] = duration[one]!
    const seen = events > strata[own]! ? events - 1 : -1
    for (; from < until; from++) last[rows[from]!] = weights?.[rows[from]!] === 0 ? -1 : seen
  }
  while (stratum < count) strata[++stratum] = events
  if (events === 0)
    reject('NO_EVENTS', 'durations.event', 'at least one event', 'none', 'Nobody ended: there is nothing to learn from')
  return { times: times.slice(0, events), strata, last, ends }
}

/** Of each row, the first event after it came. */
function firstEvents(entry: Float64Array, codes: Int32Array | undefined, { times, strata }: Events): Int32Array {
  const first = new Int32Array(entry.length)
  const own = Array.from({ length: strata.length - 1 }, (_, g) => times.subarray(strata[g]!, strata[g + 1]!))
  for (let i = 0; i < entry.length; i++) {
    const g = codes === undefined ? 0 : codes[i]!
    first[i] = strata[g]! + (entry[i]! > 0 ? lastAtMost(own[g]!, entry[i]!) + 1 : 0)
  }
  return first
}

/** Rows that saw an event, by their last one; those that end there first. */
function keptRows(
  inOrder: Uint32Array,
  { times, last, ends }: Events,
  first: Int32Array | undefined,
  size: number,
): Pick<RiskSets, 'order' | 'rows' | 'starts' | 'ending' | 'last'> {
  const starts = new Int32Array(times.length + 1)
  const ending = new Int32Array(times.length)
  const order = new Int32Array(size)
  const staying = new Int32Array(size)
  let [rows, waiting, at] = [0, 0, -1]
  const close = (): void => {
    for (let k = 0; k < waiting; k++) order[rows++] = staying[k]!
    waiting = 0
  }
  for (let k = 0; k < size; k++) {
    const i = inOrder[k]!
    const e = last[i]!
    if (e < 0) continue
    if (e !== at) {
      close()
      while (at < e) starts[++at] = rows
    }
    if (first !== undefined && e < first[i]!) continue
    if (ends[i] === 1) {
      ending[e]!++
      order[rows++] = i
    } else staying[waiting++] = i
  }
  close()
  starts[times.length] = rows
  const kept = order.slice(0, rows)
  return { order: kept, rows, starts, ending, last: gathered(last, kept) }
}

/** Cells in the order of rows. */
function gathered(cells: Int32Array, order: Int32Array): Int32Array {
  const out = new Int32Array(order.length)
  for (let k = 0; k < order.length; k++) out[k] = cells[order[k]!]!
  return out
}

/** Rows by their first event. */
function entriesOf(first: Int32Array, events: number): Entries {
  const starts = new Int32Array(events + 1)
  for (let i = 0; i < first.length; i++) starts[first[i]! + 1]!++
  for (let e = 0; e < events; e++) starts[e + 1]! += starts[e]!
  const order = new Int32Array(first.length)
  const next = starts.slice(0, -1)
  for (let i = 0; i < first.length; i++) order[next[first[i]!]!++] = i
  return { first, order, starts }
}
