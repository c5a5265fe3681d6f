/**
 * Actual/actual by coupon periods, whole and notional.
 *
 *   Σ over coupon periods   days of the calculation period in it / (days of it · coupons a year)
 *
 * Source: ICMA rule 251; ISDA (1998) EMU and market conventions: recent developments, sections 2(b) and 3.
 *
 * @module
 */
import { civilOf, isEndOfMonth } from '../civil-date.js'
import type { DayNumber } from '../day.js'
import { monthsAfter } from '../periods/months-after.js'
import type { DayCountFraction } from './types.js'

/** Coupon periods of equal months, laid either way from one that is known. */
export interface CouponGrid {
  readonly start: DayNumber
  readonly end: DayNumber
  readonly perYear: number
  /** Whether notional periods end on ends of months. */
  readonly endOfMonth: boolean
}

/** Whether both ends of a coupon period are ends of months, so that the others' should be. */
export function keepsEndOfMonth(start: DayNumber, end: DayNumber): boolean {
  return isEndOfMonth(civilOf(start)) && isEndOfMonth(civilOf(end))
}

/** The part of a year from `start` to a later `end`. */
export function icmaFraction(start: DayNumber, end: DayNumber, grid: CouponGrid): DayCountFraction {
  let whole = 0
  let days = 0
  let length = 1
  const first = periodAround(start, grid)
  for (let k = first; boundary(grid, k) < end; k++) {
    const [opens, closes] = [boundary(grid, k), boundary(grid, k + 1)]
    const overlap = Math.min(end, closes) - Math.max(start, opens)
    if (overlap === closes - opens) whole++
    else {
      // At most two periods are cut, the first and the last: days / length + overlap / (closes - opens).
      days = days * (closes - opens) + overlap * length
      length *= closes - opens
    }
  }
  return { days: whole * length + days, basis: grid.perYear * length }
}

/** Where period 0 is the known one: its start, its end, then months on from the end, or back from the start. */
function boundary({ start, end, perYear, endOfMonth }: CouponGrid, k: number): DayNumber {
  const months = 12 / perYear
  return k <= 0 ? monthsAfter(start, k * months, endOfMonth) : monthsAfter(end, (k - 1) * months, endOfMonth)
}

/** The number of the period that a day lies in. */
function periodAround(day: DayNumber, grid: CouponGrid): number {
  let k = Math.floor(((day - grid.start) * grid.perYear) / 365.2425)
  while (boundary(grid, k) > day) k--
  while (boundary(grid, k + 1) <= day) k++
  return k
}
