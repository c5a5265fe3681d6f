/**
 * The table of risk of rows that count once each, were watched from the start and end at whole times: one pass, in place.
 *
 * @module
 */
import type { CheckedDurations } from '../durations.js'
import type { RiskTable } from './risk-counts.js'

/** Times up to so many times the rows are counted in place; beyond, a table would be mostly holes. */
const HOLES_PER_ROW = 16

/** The table, where rows are such; else none. */
export function countedInPlace({ duration, event, entry, weights, size }: CheckedDurations): RiskTable | undefined {
  if (entry !== undefined || weights !== undefined) return undefined
  const most = HOLES_PER_ROW * size
  let largest = 0
  for (let row = 0; row < size; row++) {
    const time = duration[row]! | 0
    if (time !== duration[row] || time > most) return undefined
    if (time > largest) largest = time
  }
  // Censored and gone at time t are at 2t and 2t + 1.
  const ends = new Uint32Array(2 * largest + 2)
  for (let row = 0; row < size; row++) ends[2 * (duration[row]! | 0) + event[row]!]!++
  return tableOf(ends, size)
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
