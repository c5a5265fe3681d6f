/**
 * A log brought into runs: all rows of a client together, by day and amount, so that the order of rows never matters.
 *
 * @module
 */
import { runStarts } from './counting-sort.js'
import type { Events, Visits } from './event-log.js'

/** The rows of client c are those from `starts[c]` to before `starts[c + 1]`. */
export interface ClientRuns {
  readonly starts: Int32Array
  readonly day: Int32Array
  /** Absent where the log has no amounts. */
  readonly amount?: Float64Array
}

/** Sorts a log by (client, day, amount). */
export function runsOf({ client, day: days, length }: Visits, clientCount: number): ClientRuns {
  const starts = runStarts(client, length, clientCount)
  const next = starts.slice()
  const day = new Int32Array(length)
  for (let i = 0; i < length; i++) day[next[client[i]!]!++] = days[i]!
  for (let code = 0; code < clientCount; code++) sortDays(day, starts[code]!, starts[code + 1]!)
  return { starts, day }
}

/** The same with amounts. */
export function runsWithAmounts(log: Events, clientCount: number): ClientRuns {
  const { client, day: days, amount: amounts, length } = log
  const starts = runStarts(client, length, clientCount)
  const next = starts.slice()
  const day = new Int32Array(length)
  const amount = new Float64Array(length)
  for (let i = 0; i < length; i++) {
    const at = next[client[i]!]!++
    day[at] = days[i]!
    amount[at] = amounts[i]!
  }
  for (let code = 0; code < clientCount; code++) sortOrders(day, amount, starts[code]!, starts[code + 1]!)
  return { starts, day, amount }
}

/** Above so many rows a client's run is sorted by a general method. */
const FEW = 40

function sortDays(day: Int32Array, from: number, to: number): void {
  if (to - from > FEW) {
    day.subarray(from, to).sort()
    return
  }
  for (let i = from + 1; i < to; i++) {
    const today = day[i]!
    let at = i
    for (; at > from && day[at - 1]! > today; at--) day[at] = day[at - 1]!
    day[at] = today
  }
}

function sortOrders(day: Int32Array, amount: Float64Array, from: number, to: number): void {
  if (to - from > FEW) {
    sortManyOrders(day.subarray(from, to), amount.subarray(from, to))
    return
  }
  for (let i = from + 1; i < to; i++) {
    const today = day[i]!
    const value = amount[i]!
    let at = i
    for (; at > from && (day[at - 1]! > today || (day[at - 1] === today && amount[at - 1]! > value)); at--) {
      day[at] = day[at - 1]!
      amount[at] = amount[at - 1]!
    }
    day[at] = today
    amount[at] = value
  }
}

function sortManyOrders(day: Int32Array, amount: Float64Array): void {
  const days = day.slice()
  const amounts = amount.slice()
  const order = Uint32Array.from(days, (_, i) => i).sort((i, j) => days[i]! - days[j]! || amounts[i]! - amounts[j]!)
  for (let i = 0; i < order.length; i++) {
    day[i] = days[order[i]!]!
    amount[i] = amounts[order[i]!]!
  }
}
