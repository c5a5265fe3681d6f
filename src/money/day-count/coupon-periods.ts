/**
 * Actual/actual by coupon periods, whole and notional.
 *
 *   Σ over coupon periods   days of the calculation period in it / (days of it · coupons a year)
 *
 * Source: ICMA rule 251; ISDA (1998) EMU and market conventions: recent developments, sections 2(b) and 3.
 *
 * @module
 */
import { civilOf, dayInMonth, isEndOfMonth } from '../civil-date.js'
import type { DayNumber } from '../day.js'
import { monthIndex, rollDayIn } from '../periods/months-after.js'
import type { DayCountFraction } from './types.js'

/** Coupon periods of equal months, laid either way from one that is known. */
export interface CouponGrid {
  readonly start: DayNumber
  readonly end: DayNumber
  readonly perYear: number
  /** The days of the month on which earlier periods begin and later ones end; 31 is the last. */
  readonly rollDays: readonly [earlier: number, later: number]
}

/**
 * The grid of a known coupon period. Where both its ends are ends of months, all are, unless told otherwise; else an end
 * in a month too short stands for the day of the other: from August 30 to February 28, coupons are of the 30th.
 */
export function couponGridOf(start: DayNumber, end: DayNumber, perYear: number, endOfMonth?: boolean): CouponGrid {
  const [from, to] = [civilOf(start), civilOf(end)]
  const [first, last] = [dayInMonth(from), dayInMonth(to)]
  const [cutFirst, cutLast] = [isEndOfMonth(from), isEndOfMonth(to)]
  if (endOfMonth ?? (cutFirst && cutLast))
    return { start, end, perYear, rollDays: [cutFirst ? 31 : first, cutLast ? 31 : last] }
  const rollDays = [cutFirst ? Math.max(first, last) : first, cutLast ? Math.max(first, last) : last] as const
  return { start, end, perYear, rollDays }
}

/** The part of a year from `start` to a later `end`: the end of one period, whole periods, the beginning of another. */
export function icmaFraction(start: DayNumber, end: DayNumber, grid: CouponGrid): DayCountFraction {
  const [first, last] = [periodAround(start, grid), periodAround(end, grid)]
  const opens = boundary(grid, first)
  const firstLength = boundary(grid, first + 1) - opens
  if (first === last) return { days: end - start, basis: grid.perYear * firstLength }
  const length = start === opens ? 1 : firstLength
  const reopens = boundary(grid, last)
  const lastLength = end === reopens ? 1 : boundary(grid, last + 1) - reopens
  const head = start === opens ? 1 : opens + length - start
  const days = (last - first - 1) * length * lastLength + head * lastLength + (end - reopens) * length
  return { days, basis: grid.perYear * length * lastLength }
}

/** The end of the coupon period that the middle of two days lies in: its own days may be moved off holidays. */
export function couponEndAround(start: DayNumber, end: DayNumber, grid: CouponGrid): DayNumber {
  return boundary(grid, periodAround(Math.floor((start + end) / 2), grid) + 1)
}

/** Where period 0 is the known one: its start, its end, then months on from the end, or back from the start. */
function boundary({ start, end, perYear, rollDays }: CouponGrid, k: number): DayNumber {
  if (k === 0) return start
  if (k === 1) return end
  const months = 12 / perYear
  return k < 0
    ? rollDayIn(monthIndex(start) + k * months, rollDays[0])
    : rollDayIn(monthIndex(end) + (k - 1) * months, rollDays[1])
}

/** The number of the period that a day lies in. */
function periodAround(day: DayNumber, grid: CouponGrid): number {
  let k = Math.floor(((day - grid.start) * grid.perYear) / 365.2425)
  while (boundary(grid, k) > day) k--
  while (boundary(grid, k + 1) <= day) k++
  return k
}
