/**
 * The days on which the clients of a base bought: what a model of seasons reads beyond counts.
 *
 * @module
 */

/** The days of all clients in one column, ascending within each client, the first purchase included. */
export interface PurchaseDays {
  /** The purchases of client i are those from `start[i]` to before `start[i + 1]`: one more than its frequency. */
  readonly start: Int32Array
  /** Whole UTC days since 1970-01-01. */
  readonly day: Int32Array
}

/** Takes the days of one client after the other. */
export interface DayCollector {
  /** The next client's, of which the first `count` count. */
  add(days: Int32Array, count: number): void
  finish(): PurchaseDays
}

/** Room for so many clients, and days in all. */
export function dayCollector(clients: number, days: number): DayCollector {
  const start = new Int32Array(clients + 1)
  const day = new Int32Array(days)
  let size = 0
  return {
    add(own, count) {
      const from = start[size]!
      for (let i = 0; i < count; i++) day[from + i] = own[i]!
      start[++size] = from + count
    },
    finish: () => Object.freeze({ start: start.slice(0, size + 1), day: day.slice(0, start[size]) }),
  }
}

/** The days of some clients, in their order. */
export function gatheredDays({ start, day }: PurchaseDays, rows: Int32Array): PurchaseDays {
  const starts = new Int32Array(rows.length + 1)
  for (let i = 0; i < rows.length; i++) starts[i + 1] = starts[i]! + start[rows[i]! + 1]! - start[rows[i]!]!
  const days = new Int32Array(starts[rows.length]!)
  for (let i = 0; i < rows.length; i++) {
    const shift = start[rows[i]!]! - starts[i]!
    for (let at = starts[i]!; at < starts[i + 1]!; at++) days[at] = day[at + shift]!
  }
  return Object.freeze({ start: starts, day: days })
}
