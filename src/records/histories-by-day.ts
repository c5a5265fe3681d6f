/**
 * The histories of a log without amounts, read day after day: one pass, in which a client needs no more than its first
 * day, its last day, and a count. That takes half the time of bringing each client's rows together first.
 *
 * @module
 */
import type { Visits } from './event-log.js'
import type { Histories, Period } from './histories.js'

/** As `historiesOf`, for visits in the order of their days. */
export function historiesByDay(log: Visits, clientCount: number, { observedUntil, holdoutUntil }: Period): Histories {
  const split = firstAfter(log, observedUntil)
  const stop = holdoutUntil === undefined ? split : firstAfter(log, holdoutUntil)
  const { firstDay, lastDay, days } = tally(log, 0, split, clientCount)
  const clients = seenOn(days)
  const frequency = new Float64Array(clients.length)
  const recency = new Int32Array(clients.length)
  const age = new Int32Array(clients.length)
  let visits = 0
  for (let i = 0; i < clients.length; i++) {
    const client = clients[i]!
    visits += days[client]!
    frequency[i] = days[client]! - 1
    recency[i] = lastDay[client]! - firstDay[client]!
    age[i] = observedUntil - firstDay[client]!
  }
  const later = holdoutUntil === undefined ? undefined : visitsAgain(log, split, stop, clients, days)
  return {
    clients,
    frequency,
    recency,
    age,
    ...(later && { holdout: { frequency: later.frequency } }),
    dropped: {
      'after-observation': log.length - stop,
      'first-seen-in-holdout': clientCount - clients.length,
      'same-day': split - visits + (later ? later.sameDay : 0),
    },
  }
}

interface Tally {
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
  /** On how many days a client was seen. */
  readonly days: Int32Array
}

/** Three columns, since one with the three cells of a client side by side took twice as long. */
function tally({ client: clients, day }: Visits, from: number, to: number, clientCount: number): Tally {
  const firstDay = new Int32Array(clientCount)
  const lastDay = new Int32Array(clientCount)
  const days = new Int32Array(clientCount)
  for (let row = from; row < to; row++) {
    const client = clients[row]!
    const today = day[row]!
    if (days[client] === 0) {
      firstDay[client] = today
      lastDay[client] = today
      days[client] = 1
    } else if (today !== lastDay[client]) {
      lastDay[client] = today
      days[client]!++
    }
  }
  return { firstDay, lastDay, days }
}

/** Days with a visit of the chosen clients; visits of those not seen before do not count. */
function visitsAgain(log: Visits, from: number, to: number, chosen: Int32Array, before: Int32Array) {
  const { days } = tally(log, from, to, before.length)
  const frequency = new Float64Array(chosen.length)
  let visits = 0
  for (let i = 0; i < chosen.length; i++) {
    frequency[i] = days[chosen[i]!]!
    visits += frequency[i]!
  }
  let rows = 0
  for (let row = from; row < to; row++) if (before[log.client[row]!]! > 0) rows++
  return { frequency, sameDay: rows - visits }
}

function seenOn(days: Int32Array): Int32Array {
  const clients = new Int32Array(days.length)
  let size = 0
  for (let client = 0; client < days.length; client++) if (days[client]! > 0) clients[size++] = client
  return clients.subarray(0, size)
}

/** The first row later than a day. */
function firstAfter({ day, length }: Visits, last: number): number {
  let at = length
  while (at > 0 && day[at - 1]! > last) at--
  return at
}
