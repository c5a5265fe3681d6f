/**
 * Amounts by day, checked: days are counted from the valuation date, which is day 0.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import { lastAtMost } from '../../numeric/core.js'
import type { DatedAmount } from './terms.js'

/** The days that count: from the valuation date, day 0, to the last. */
export interface Days {
  readonly start: DayNumber
  /** Counted from the start. */
  readonly last: number
}

/** An amount that changes on some days: that of index i holds from day i on until the next. */
export interface Stair {
  /** Ascending from 0. */
  readonly days: readonly number[]
  readonly amounts: readonly number[]
}

/** A day within those that count. */
export function dayWithin(date: DateInput, { start, last }: Days, path: string): number {
  const day = dayNumber(date, path) - start
  if (day >= 0 && day <= last) return day
  return reject('OUT_OF_RANGE', path, `a date from ${isoDate(start)} to ${isoDate(start + last)}`, date, MOVE_DATES)
}

/** An amount that may grow and be added up a hundred million times within the range of a double. */
export function expectMoney(amount: unknown, path: string, least: number = -MOST_MONEY): number {
  const money = expectFinite(amount, path)
  if (money >= least && money <= MOST_MONEY) return money
  return reject('OUT_OF_RANGE', path, `an amount from ${least} to ${MOST_MONEY}`, amount)
}

/** A name that says something. */
export function expectName(name: unknown, path: string): string {
  const text = expectText(name, path)
  return text.trim() === '' ? reject('OUT_OF_RANGE', path, 'a name', name) : text
}

/** Amounts that hold from their day on; what holds on the valuation date must be among them. */
export function stairOf(steps: readonly DatedAmount[], { start, last }: Days, path: string, least?: number): Stair {
  if (expectList(steps, path).length === 0) reject('EMPTY_INPUT', path, 'at least one amount', steps)
  const days: number[] = []
  const amounts: number[] = []
  let before = Number.NEGATIVE_INFINITY
  for (const [i, step] of steps.entries()) {
    const at = `${path}[${i}]`
    expectKnownKeys(expectObject(step, at), ['date', 'amount'], at)
    const day = dayNumber(step.date, `${at}.date`) - start
    const amount = expectMoney(step.amount, `${at}.amount`, least)
    if (i === 0 && day > 0) reject('OUT_OF_RANGE', `${at}.date`, `a date until ${isoDate(start)}`, step.date, BEGIN)
    if (day <= before) reject('OUT_OF_RANGE', `${at}.date`, `a date after ${isoDate(start + before)}`, step.date)
    before = day
    if (day > last) continue
    // Of those until the valuation date the latest holds on it.
    const place = day <= 0 ? 0 : days.length
    days[place] = Math.max(0, day)
    amounts[place] = amount
  }
  return { days, amounts }
}

/** The amount that holds on a day. */
export function amountOn({ days, amounts }: Stair, day: number): number {
  return amounts[lastAtMost(days, day)]!
}

/** How many days after an ending something may be paid: a hundred years. */
export const LONGEST_DELAY = 36_525
const MOST_MONEY = 1e60
const MOVE_DATES = 'The days that count run from valuationDate to until, or to the certain ending'
const BEGIN = 'Say what holds on the valuation date too'
