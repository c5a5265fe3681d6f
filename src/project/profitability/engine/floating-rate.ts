/**
 * What a floating rate is without its margin: fixed today for the period that runs, and by forward rates from then on.
 *
 *   today    (1 / DF(τ) − 1) / τ            τ: calendar years from reset to reset
 *   later    (DF(t) / DF(t + τ) − 1) / τ    t: years until the reset
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import { monthsAfter } from '../../../money/index.js'
import { calendarYears } from '../../transfer-pricing/calendar-years.js'
import type { PreparedCurve } from '../../transfer-pricing/curves.js'
import type { FloatingRateBetween } from './accrue.js'

/** When a rate is fixed anew. */
export interface Resets {
  /** The facility's first day: resets are counted from it. */
  readonly firstDay: DayNumber
  readonly resetMonths: number
}

/** The rate of a term of so many months from the day of a curve. */
export function fixingOf({ base }: PreparedCurve, resetMonths: number): number {
  return forward(base.at, 0, resetMonths / 12)
}

function forward(discountFactor: (years: number) => number, start: number, years: number): number {
  return (discountFactor(start) / discountFactor(start + years) - 1) / years
}

/**
 * Rates between the day of the curve and an end, on average over the days asked for.
 *
 * @param today the day from which forward rates are counted; not before the first day.
 */
export function floatingBetween(
  { firstDay, resetMonths }: Resets,
  { base }: PreparedCurve,
  today: DayNumber,
  until: DayNumber,
): FloatingRateBetween {
  const passed = Math.floor(12 * calendarYears(firstDay, today) + SLACK)
  const running = Math.floor(passed / resetMonths)
  const years = resetMonths / 12
  const days = [monthsAfter(firstDay, running * resetMonths)]
  const rates = [forward(base.at, 0, years)]
  for (let k = running + 1; ; k++) {
    const day = monthsAfter(firstDay, k * resetMonths)
    days.push(day)
    if (day >= until) break
    rates.push(forward(base.at, calendarYears(today, day), years))
  }
  return (from, to) => meanRate(days, rates, from, to)
}

/** Months counted as years and back may miss a whole one by rounding. */
const SLACK = 1e-9

function meanRate(days: readonly number[], rates: readonly number[], from: DayNumber, to: DayNumber): number {
  let sum = 0
  for (let k = 0; k < rates.length && days[k]! < to; k++) {
    const overlap = Math.min(to, days[k + 1]!) - Math.max(from, days[k]!)
    if (overlap > 0) sum += rates[k]! * overlap
  }
  return sum / (to - from)
}
