/**
 * The histories of a log without amounts, read day after day: one pass, in which a client needs no more than its first
 * day, its last day, and a count. That takes less than half the time of bringing each client's rows together first.
 *
 * @module
 */

import type { DayNumber } from '../money/index.js'
import { daysOf, lastDayOf, tallyDays } from './day-tally.js'
import type { Histories, Period } from './histories.js'
import type { VisitsByDay } from './visits-by-day.js'

/** As `historiesOf`, for visits in the order of their days. */
export function historiesByDay(log: VisitsByDay, clientCount: number, period: Period): Histories {
  const { observedUntil, holdoutUntil } = period
  const split = daysUntil(log, observedUntil)
  const stop = holdoutUntil === undefined ? split : daysUntil(log, holdoutUntil)
  const { firstDay, lastDayAndDays } = tallyDays(log, 0, split, clientCount)
  const clients = seenOn(firstDay)
  const frequency = new Float64Array(clients.length)
  const recency = new Int32Array(clients.length)
  const age = new Int32Array(clients.length)
  const observed = observedUntil - log.firstDay + 1
  let visits = 0
  for (let i = 0; i < clients.length; i++) {
    const client = clients[i]!
    const cell = lastDayAndDays[client]!
    visits += daysOf(cell)
    frequency[i] = daysOf(cell) - 1
    recency[i] = lastDayOf(cell) - firstDay[client]!
    age[i] = observed - firstDay[client]!
  }
  const later = holdoutUntil === undefined ? undefined : visitsAgain(log, split, stop, clients, firstDay)
  return {
    clients,
    frequency,
    recency,
    age,
    ...(later && { holdout: { frequency: later.frequency } }),
    dropped: {
      'after-observation': log.starts.at(-1)! - log.starts[stop]!,
      'first-seen-in-holdout': clientCount - clients.length,
      'same-day': log.starts[split]! - visits + (later ? later.sameDay : 0),
    },
  }
}

/** How many days of the log are over on a day. */
function daysUntil({ firstDay, starts }: VisitsByDay, day: DayNumber): number {
  return Math.min(Math.max(0, day - firstDay + 1), starts.length - 1)
}

/** Days with a visit of the chosen clients; visits of those not seen before do not count. */
function visitsAgain(log: VisitsByDay, from: number, to: number, chosen: Int32Array, before: Int32Array) {
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

function seenOn(firstDay: Int32Array): Int32Array {
  const clients = new Int32Array(firstDay.length)
  let size = 0
  for (let client = 0; client < firstDay.length; client++) if (firstDay[client]! > 0) clients[size++] = client
  return clients.subarray(0, size)
}
