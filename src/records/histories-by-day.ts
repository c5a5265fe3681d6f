/**
 * The histories of a log without amounts, read day after day: one pass, in which a client needs no more than its first
 * day, its last day, and a count. That takes less than half the time of bringing each client's rows together first.
 *
 * @module
 */

import type { DayNumber } from '../money/core.js'
import type { DayTally } from './day-tally.js'
import { daysOf, firstDays, lastDayOf, tallyDays } from './day-tally.js'
import type { Histories, Period } from './histories.js'
import type { VisitsByDay } from './visits-by-day.js'

/** As `historiesOf`, for visits in the order of their days; clients are in the order of their first rows in the log. */
export function historiesByDay(log: VisitsByDay, clientCount: number, period: Period): Histories {
  const { observedUntil, holdoutUntil } = period
  const split = daysUntil(log, observedUntil)
  const stop = holdoutUntil === undefined ? split : daysUntil(log, holdoutUntil)
  const tally = tallyDays(log, 0, split, clientCount)
  const firstDay = firstDays(tally)
  const clients = log.asLogged === log.client ? tally.clients : inOrderOf(log.asLogged, tally.clients, clientCount)
  const { visits, ...columns } = columnsOf(clients, tally, firstDay, observedUntil - log.firstDay + 1)
  const later = holdoutUntil === undefined ? undefined : visitsAgain(log, split, stop, clients, firstDay)
  return {
    clients,
    ...columns,
    ...(later && { holdout: { frequency: later.frequency } }),
    dropped: {
      'after-observation': log.starts.at(-1)! - log.starts[stop]!,
      'first-seen-in-holdout': newcomers(log, split, firstDay),
      'same-day': log.starts[split]! - visits + (later ? later.sameDay : 0),
    },
  }
}

/** How many days of the log are over on a day. */
function daysUntil({ firstDay, starts }: VisitsByDay, day: DayNumber): number {
  return Math.min(Math.max(0, day - firstDay + 1), starts.length - 1)
}

/** Clients in the order of their first rows; every row takes the same steps, as in a tally. */
function inOrderOf(rows: Int32Array, clients: Int32Array, clientCount: number): Int32Array {
  const waits = marksOf(clients, clientCount)
  const inOrder = new Int32Array(clients.length + 1)
  let size = 0
  for (let row = 0; row < rows.length; row++) {
    const client = rows[row]!
    inOrder[size] = client
    size += waits[client]!
    waits[client] = 0
  }
  return inOrder.subarray(0, size)
}

function marksOf(clients: Int32Array, clientCount: number): Uint8Array {
  const marks = new Uint8Array(clientCount)
  for (let i = 0; i < clients.length; i++) marks[clients[i]!] = 1
  return marks
}

/** The histories of clients that are observed for so many days from the first day of the log on. */
function columnsOf(clients: Int32Array, { lastDayAndDays }: DayTally, firstDay: Uint16Array, observed: number) {
  const frequency = new Float64Array(clients.length)
  const recency = new Int32Array(clients.length)
  const age = new Int32Array(clients.length)
  let visits = 0
  for (let i = 0; i < clients.length; i++) {
    const client = clients[i]!
    const cell = lastDayAndDays[client]!
    const first = firstDay[client]!
    visits += daysOf(cell)
    frequency[i] = daysOf(cell) - 1
    recency[i] = lastDayOf(cell) - first
    age[i] = observed - first
  }
  return { frequency, recency, age, visits }
}

/** Days with a visit of the chosen clients; visits of those not seen before do not count. */
function visitsAgain(log: VisitsByDay, from: number, to: number, chosen: Int32Array, before: Uint16Array) {
  const { lastDayAndDays } = tallyDays(log, from, to, before.length)
  const frequency = new Float64Array(chosen.length)
  let visits = 0
  for (let i = 0; i < chosen.length; i++) {
    frequency[i] = daysOf(lastDayAndDays[chosen[i]!]!)
    visits += frequency[i]!
  }
  let rows = 0
  for (let row = log.starts[from]!; row < log.starts[to]!; row++) if (before[log.client[row]!]! > 0) rows++
  return { frequency, sameDay: rows - visits }
}

/** How many clients were seen after so many days only. */
function newcomers(log: VisitsByDay, from: number, before: Uint16Array): number {
  const { clients } = tallyDays(log, from, log.starts.length - 1, before.length)
  let count = 0
  for (let i = 0; i < clients.length; i++) if (before[clients[i]!] === 0) count++
  return count
}
