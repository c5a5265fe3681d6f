/**
 * On how many days each client was seen, first and last: one pass over visits that are in the order of their days.
 *
 * Whether a visit is the client's first, or another one of the day, is nothing a processor can guess: with branches the
 * pass took twice as long. So each row does the same arithmetic, where the top bit of a difference is 1 if it is negative.
 *
 * @module
 */
import type { VisitsByDay } from './visits-by-day.js'

/** What is known of each client, with days counted from 1 for the first day of the log. */
export interface DayTally {
  /** Who was seen, in the order of their first visits. */
  readonly clients: Int32Array
  /** Those who were first seen on the n-th of the tallied days end before the n-th cell; the first cell is 0. */
  readonly ends: Int32Array
  /**
   * The last day in the upper 16 bits and the number of days in the lower: a row then changes one place in memory. 0 where
   * a client was not seen.
   */
  readonly lastDayAndDays: Int32Array
}

/** The tally of the days after `from` until `to`. */
export function tallyDays({ client: visitors, starts }: VisitsByDay, from: number, to: number, size: number): DayTally {
  const lastDayAndDays = new Int32Array(size)
  const ends = new Int32Array(to - from + 1)
  /** The cell after the last client is written to by every visit that is not a first one. */
  const clients = new Int32Array(Math.min(size, starts[to]! - starts[from]!) + 1)
  let seen = 0
  for (let today = from + 1; today <= to; today++) {
    const end = starts[today]!
    for (let row = starts[today - 1]!; row < end; row++) {
      const client = visitors[row]!
      const cell = lastDayAndDays[client]!
      const last = lastDayOf(cell)
      const isFirst = (last - 1) >>> 31
      const isAnotherDay = (last - today) >>> 31
      clients[seen] = client
      seen += isFirst
      lastDayAndDays[client] = (today << 16) | (daysOf(cell) + isAnotherDay)
    }
    ends[today - from] = seen
  }
  return { clients: clients.subarray(0, seen), ends, lastDayAndDays }
}

export function lastDayOf(cell: number): number {
  return cell >>> 16
}

export function daysOf(cell: number): number {
  return cell & 0xffff
}

/** The first day of each client, by a tally from the first day of a log on; 0 where a client was not seen. */
export function firstDays({ clients, ends, lastDayAndDays }: DayTally): Uint16Array {
  const firstDay = new Uint16Array(lastDayAndDays.length)
  let i = 0
  for (let day = 1; day < ends.length; day++) for (const end = ends[day]!; i < end; i++) firstDay[clients[i]!] = day
  return firstDay
}
