/**
 * The periods of a balance as far as they lie within the window.
 *
 * @module
 */
import type { BalanceProfile } from '../../transfer-pricing/types.js'
import type { ProfitWindow } from './window.js'
import { windowYears } from './window.js'

/** What to do with the part of a period that lies within the window. */
export type Piece = (
  /** The period's index. */
  period: number,
  /** First day, and first day after. */
  from: number,
  to: number,
  /** The same in calendar years from the first day of the window. */
  start: number,
  end: number,
) => void

/** Piece by piece, in the order of time. */
export function eachPiece(profile: BalanceProfile, window: ProfitWindow, visit: Piece): void {
  const { days } = profile
  let period = firstEndingAfter(days, window.from)
  let opens = period === 0 ? profile.from : days[period - 1]!
  let start = opens < window.to ? windowYears(window, Math.max(opens, window.from)) : 0
  while (period < days.length && opens < window.to) {
    const to = Math.min(days[period]!, window.to)
    const end = windowYears(window, to)
    visit(period, Math.max(opens, window.from), to, start, end)
    start = end
    opens = days[period]!
    period++
  }
}

/** The first period that ends after a day. */
function firstEndingAfter(days: ArrayLike<number>, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! > day) high = middle
    else low = middle + 1
  }
  return low
}

/** The length of a period in days. */
export function daysOf({ from, days }: BalanceProfile, period: number): number {
  return days[period]! - (period === 0 ? from : days[period - 1]!)
}
