/**
 * On how many days each client was seen, first and last: one pass over visits that are in the order of their days.
 *
 * Whether a visit is the client's first, or another one of the day, is nothing a processor can guess: with branches the
 * pass took twice as long. So each row does the same arithmetic, where the top bit of a difference is 1 if it is negative.
 *
 * @module
 */
import type { VisitsByDay } from './visits-by-day.js'

/** What is known of each client, as numbers counted from 1 for the first day of the log; 0 where a client was not seen. */
export interface DayTally {
  readonly firstDay: Int32Array
  /** The last day in the upper 16 bits and the number of days in the lower: a row then changes one place in memory. */
  readonly lastDayAndDays: Int32Array
}

/** The tally of the days after `from` until `to`. */
export function tallyDays({ client: clients, starts }: VisitsByDay, from: number, to: number, size: number): DayTally {
  const firstDay = new Int32Array(size)
  const lastDayAndDays = new Int32Array(size)
  for (let today = from + 1; today <= to; today++) {
    const end = starts[today]!
    for (let row = starts[today - 1]!; row < end; row++) {
      const client = clients[row]!
      const cell = lastDayAndDays[client]!
      const last = lastDayOf(cell)
      const isAnotherDay = (last - today) >>> 31
      const allOnesIfFirst = (last - 1) >> 31
      lastDayAndDays[client] = (today << 16) | (daysOf(cell) + isAnotherDay)
      firstDay[client]! |= today & allOnesIfFirst
    }
  }
  return { firstDay, lastDayAndDays }
}

export function lastDayOf(cell: number): number {
  return cell >>> 16
}

export function daysOf(cell: number): number {
  return cell & 0xffff
}
