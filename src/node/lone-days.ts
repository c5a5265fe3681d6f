/**
 * Days at the end of a log that stand far apart from all others, as a mistyped year makes them.
 *
 * @module
 */
import type { DayNumber } from '../money/core.js'

/** A pause before the last days of a log. */
export interface LongPause {
  /** The last day with an order before it. */
  readonly from: DayNumber
  /** The first day with an order behind it. */
  readonly to: DayNumber
}

/** Takes days in any order. */
export interface DayWatch {
  add(days: Int32Array): void
  /** The long pause before the last days, if there is one. */
  longPause(): LongPause | undefined
}

const YEAR = 365
const MONTH = 30

/**
 * A pause is long where it lasts more than a year, or more than a month and longer than everything before it. It is
 * looked for before the last day with an order, and before the last hundredth of such days where that is more.
 */
export function dayWatch(): DayWatch {
  const days = new Set<DayNumber>()
  return {
    add(more) {
      let last: DayNumber | undefined
      for (const day of more) {
        if (day !== last) days.add(day)
        last = day
      }
    },
    longPause() {
      const sorted = Int32Array.from(days).sort()
      const first = sorted[0]
      const few = Math.max(1, Math.floor(sorted.length / 100))
      for (let at = sorted.length - 1; first !== undefined && at >= Math.max(1, sorted.length - few); at--) {
        const [from, to] = [sorted[at - 1]!, sorted[at]!]
        if (to - from > YEAR || to - from > Math.max(MONTH, from - first)) return { from, to }
      }
      return undefined
    },
  }
}
