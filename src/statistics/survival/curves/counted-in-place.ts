/**
 * The table of risk of rows that count once each, were watched from the start and end at whole times: one pass, in place.
 *
 * @module
 */
import type { CheckedDurations } from '../durations.js'
import type { RiskTable } from './risk-counts.js'

/** Times up to so many times the rows are counted in place; beyond, a table would be mostly holes. */
const HOLES_PER_ROW = 16
/** Times that there is room for before it is known how late they come. */
const ROOM = 1024

/** Censored and gone at time t are at 2t and 2t + 1. */
interface Ends {
  readonly even: Uint32Array
  readonly odd: Uint32Array
}

/** The table, where rows are such; else none. */
export function countedInPlace(durations: CheckedDurations): RiskTable | undefined {
  const { duration, event, entry, weights, size } = durations
  if (entry !== undefined || weights !== undefined) return undefined
  const most = Math.max(ROOM - 1, HOLES_PER_ROW * size)
  let ends: Ends = { even: new Uint32Array(2 * ROOM), odd: new Uint32Array(2 * ROOM) }
  const isOdd = size % 2
  for (let row = countPairs(durations, 0, ends); row < size - isOdd; row = countPairs(durations, row, ends)) {
    const [time, later] = [duration[row]!, duration[row + 1]!]
    if (time % 1 !== 0 || later % 1 !== 0 || time > most || later > most) return undefined
    ends = withRoom(ends, Math.max(time, later))
  }
  if (isOdd === 1) {
    const last = duration[size - 1]!
    if (last % 1 !== 0 || last > most) return undefined
    ends = withRoom(ends, last)
    ends.even[2 * last + event[size - 1]!]!++
  }
  return tableOf(
    ends.even.map((count, at) => count + ends.odd[at]!),
    size,
  )
}

/**
 * Counts rows by twos up to one that has no place; returns where that is. Every other row counts in a table of its own, as a count
 * waits for the one before it in the same table: 0.28 ms for 100,000 rows in place of 0.33, and 0.49 with a pass before for the last time.
 */
function countPairs({ duration, event, size }: CheckedDurations, from: number, { even, odd }: Ends): number {
  const room = even.length / 2
  const end = size - (size % 2)
  for (let row = from; row < end; row += 2) {
    const exact = duration[row]!
    const after = duration[row + 1]!
    const time = exact | 0
    const later = after | 0
    if (time !== exact || later !== after || time >= room || later >= room) return row
    even[(time << 1) | event[row]!]!++
    odd[(later << 1) | event[row + 1]!]!++
  }
  return end
}

function withRoom({ even, odd }: Ends, time: number): Ends {
  if (2 * time < even.length) return { even, odd }
  const wider = (counts: Uint32Array): Uint32Array => {
    const room = new Uint32Array(4 * time)
    room.set(counts)
    return room
  }
  return { even: wider(even), odd: wider(odd) }
}

function tableOf(ends: Uint32Array, size: number): RiskTable {
  const [times, atRisk] = [new Float64Array(ends.length / 2), new Float64Array(ends.length / 2)]
  const [events, censored] = [new Float64Array(ends.length / 2), new Float64Array(ends.length / 2)]
  let [count, left] = [0, size]
  for (let time = 0; 2 * time < ends.length; time++) {
    const [lost, gone] = [ends[2 * time]!, ends[2 * time + 1]!]
    if (lost + gone === 0) continue
    times[count] = time
    atRisk[count] = left
    censored[count] = lost
    events[count++] = gone
    left -= lost + gone
  }
  const entered = new Float64Array(count)
  entered[0] = size
  const rows = {
    atRisk: atRisk.slice(0, count),
    events: events.slice(0, count),
    censored: censored.slice(0, count),
    entered,
  }
  return { times: times.slice(0, count), ...rows, rows }
}
