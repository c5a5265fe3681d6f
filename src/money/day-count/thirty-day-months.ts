/**
 * Days where every month has thirty: the conventions differ in what they make of the 31st and of ends of February.
 *
 *   360 (Y2 - Y1) + 30 (M2 - M1) + (D2 - D1)
 *
 * Source: ISDA (2006) Definitions, section 4.16 (f), (g), (h); SIA (1993) Standard Securities Calculation Methods, vol. 1,
 * for 30/360 US.
 *
 * @module
 */
import type { CivilDate } from '../civil-date.js'
import { civilOf, dayInMonth, isEndOfMonth, monthOf, yearOf } from '../civil-date.js'
import type { DayNumber } from '../day.js'

/** 30/360, Bond Basis: section 4.16 (f). */
export function bondBasisDays(start: DayNumber, end: DayNumber): number {
  const from = civilOf(start)
  const to = civilOf(end)
  const first = Math.min(dayInMonth(from), 30)
  return between(from, first, to, first === 30 ? Math.min(dayInMonth(to), 30) : dayInMonth(to))
}

/** 30U/360: ends of February at the start, or on both sides, are the 30th where coupons fall on ends of months. */
export function thirtyUsDays(start: DayNumber, end: DayNumber, endOfMonth: boolean): number {
  const from = civilOf(start)
  const to = civilOf(end)
  const fromFebruary = endOfMonth && isEndOfFebruary(from)
  const first = fromFebruary ? 30 : Math.min(dayInMonth(from), 30)
  if (fromFebruary && isEndOfFebruary(to)) return between(from, first, to, 30)
  return between(from, first, to, first === 30 ? Math.min(dayInMonth(to), 30) : dayInMonth(to))
}

/** 30E/360, Eurobond Basis: section 4.16 (g). */
export function eurobondDays(start: DayNumber, end: DayNumber): number {
  const from = civilOf(start)
  const to = civilOf(end)
  return between(from, Math.min(dayInMonth(from), 30), to, Math.min(dayInMonth(to), 30))
}

/** 30E/360 German: ends of February are the 30th too. */
export function germanDays(start: DayNumber, end: DayNumber): number {
  const from = civilOf(start)
  const to = civilOf(end)
  return between(from, germanDay(from), to, germanDay(to))
}

/**
 * 30E/360 (ISDA): the same, but for an end of February that is the termination date: section 4.16 (h). From that day to
 * itself, which starts as the 30th and ends before it, no days pass.
 */
export function thirtyIsdaDays(start: DayNumber, end: DayNumber, termination: DayNumber | undefined): number {
  if (start === end) return 0
  const from = civilOf(start)
  const to = civilOf(end)
  return between(from, germanDay(from), to, end === termination ? Math.min(dayInMonth(to), 30) : germanDay(to))
}

/** 30E+/360: a 31st at the end is the first of the next month, which is as many days on; none pass within one day. */
export function eurobondPlusDays(start: DayNumber, end: DayNumber): number {
  if (start === end) return 0
  const from = civilOf(start)
  const to = civilOf(end)
  return between(from, Math.min(dayInMonth(from), 30), to, dayInMonth(to))
}

function between(from: CivilDate, first: number, to: CivilDate, last: number): number {
  return 360 * (yearOf(to) - yearOf(from)) + 30 * (monthOf(to) - monthOf(from)) + (last - first)
}

function germanDay(date: CivilDate): number {
  return isEndOfMonth(date) ? 30 : dayInMonth(date)
}

function isEndOfFebruary(date: CivilDate): boolean {
  return monthOf(date) === 2 && isEndOfMonth(date)
}
