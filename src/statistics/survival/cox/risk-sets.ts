/**
 * Who was at risk at each event: rows in the order of the last event they saw, so that one pass over them, from the last event to
 * the first, meets every risk set.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { lastAtMost } from '../../../numeric/core.js'
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
  const codes = strata?.code
  const count = strata === undefined ? 1 : strata.names.length
  const events = eventTimes(times, codes, count)
  const span = spansOf(times, codes, events)
  return { ...events, ...sorted(times, events, span) }
}

type Events = Pick<RiskSets, 'times' | 'strata'>

/** The distinct times of events, by stratum. */
function eventTimes(
  { size, duration, event, weights }: CheckedDurations,
  codes: Int32Array | undefined,
  count: number,
): Events {
  const ends = new Int32Array(count + 1)
  const counts = (i: number): boolean => event[i] === 1 && (weights === undefined || weights[i]! > 0)
  for (let i = 0; i < size; i++) if (counts(i)) ends[codes === undefined ? 1 : codes[i]! + 1]!++
  for (let g = 0; g < count; g++) ends[g + 1]! += ends[g]!
  const total = ends[count]!
  if (total === 0)
    reject('NO_EVENTS', 'durations.event', 'at least one event', 'none', 'Nobody ended: there is nothing to learn from')
  const all = new Float64Array(total)
  const next = ends.slice()
  for (let i = 0; i < size; i++) if (counts(i)) all[next[codes === undefined ? 0 : codes[i]!]!++] = duration[i]!
  const strata = new Int32Array(count + 1)
  let kept = 0
  for (let g = 0; g < count; g++) {
    const own = all.subarray(ends[g]!, ends[g + 1]!).sort()
    for (let i = 0; i < own.length; i++) {
      const time = own[i]!
      if (kept === strata[g] || time !== all[kept - 1]) all[kept++] = time
    }
    strata[g + 1] = kept
  }
  return { times: all.slice(0, kept), strata }
}

/** The first and last event each row saw; a last one before the first where it saw none. */
interface Spans {
  readonly first: Int32Array
  readonly last: Int32Array
}

function spansOf(
  { size, duration, entry, weights }: CheckedDurations,
  codes: Int32Array | undefined,
  { times, strata }: Events,
): Spans {
  const first = new Int32Array(size)
  const last = new Int32Array(size)
  const own = Array.from({ length: strata.length - 1 }, (_, g) => times.subarray(strata[g]!, strata[g + 1]!))
  for (let i = 0; i < size; i++) {
    const g = codes === undefined ? 0 : codes[i]!
    const since = entry === undefined ? 0 : entry[i]!
    first[i] = strata[g]! + (since > 0 ? lastAtMost(own[g]!, since) + 1 : 0)
    last[i] = weights?.[i] === 0 ? -1 : strata[g]! + lastAtMost(own[g]!, duration[i]!)
  }
  return { first, last }
}

/** Rows by their last event, those that end there first; rows that saw none are left out. */
function sorted(
  { size, duration, event, entry, weights }: CheckedDurations,
  { times }: Events,
  { first, last }: Spans,
): Omit<RiskSets, keyof Events> {
  const starts = new Int32Array(times.length + 1)
  const ending = new Int32Array(times.length)
  const saw = (i: number): boolean => last[i]! >= first[i]!
  const endsThere = (i: number): boolean => event[i] === 1 && duration[i] === times[last[i]!]
  for (let i = 0; i < size; i++) {
    if (!saw(i)) continue
    starts[last[i]! + 1]!++
    if (endsThere(i)) ending[last[i]!]!++
  }
  for (let e = 0; e < times.length; e++) starts[e + 1]! += starts[e]!
  const rows = starts[times.length]!
  const order = new Int32Array(rows)
  const nextEnding = starts.slice(0, -1)
  const nextStaying = nextEnding.map((start, e) => start + ending[e]!)
  for (let i = 0; i < size; i++) {
    if (saw(i)) order[(endsThere(i) ? nextEnding : nextStaying)[last[i]!]!++] = i
  }
  return {
    order,
    rows,
    starts,
    ending,
    last: order.map(i => last[i]!),
    ...(entry !== undefined && {
      entries: entriesOf(
        order.map(i => first[i]!),
        times.length,
      ),
    }),
    ...(weights !== undefined && { weights: Float64Array.from(order, i => weights[i]!) }),
  }
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
