/**
 * Records by their days, and sums of their amounts.
 *
 * @module
 */
import type { DateInput, DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { ClientView } from './definition.js'
import type { Unknown } from './unknown.js'
import { isUnknown, NOTHING } from './unknown.js'

/** A year of models. */
export const YEAR = 365.25

/** An amount with its currency. */
export interface Amount {
  readonly amount: number
  readonly currency: string
}

/** The sum in the currency asked for; 0 of none. */
export function sumOf(view: ClientView, amounts: readonly Amount[]): number | Unknown {
  let sum = 0
  for (const { amount, currency } of amounts) {
    const money = view.money(amount, currency)
    if (isUnknown(money)) return money
    sum += money
  }
  return sum
}

/** The records whose day lies within the last days up to the day of the view, that day included. */
export function within<T>(
  view: ClientView,
  records: readonly T[],
  day: (record: T) => DateInput,
  days: number,
): readonly T[] {
  return records.filter(record => {
    const at = parseDay(day(record))
    return at !== undefined && at <= view.asOf && at > view.asOf - days
  })
}

/** The record of the latest day; of equal days the last in order. */
export function latest<T>(records: readonly T[], day: (record: T) => DateInput): T | undefined {
  let found: T | undefined
  let last = Number.NEGATIVE_INFINITY
  for (const record of records) {
    const at = parseDay(day(record))
    if (at === undefined || at < last) continue
    found = record
    last = at
  }
  return found
}

/** Days from the latest of some days to the day of the view. */
export function daysSince(view: ClientView, days: readonly (DateInput | undefined)[]): number | Unknown {
  const known = days.map(day => parseDay(day)).filter((day): day is DayNumber => day !== undefined && day <= view.asOf)
  return known.length === 0 ? NOTHING : view.asOf - Math.max(...known)
}

/** One figure for another, where it can be told. */
export function ratioOf(above: number | undefined, below: number | undefined): number | Unknown {
  return above === undefined || below === undefined || !(below > 0) ? NOTHING : above / below
}

/** A value, or that nothing is recorded. */
export function known<T>(value: T | undefined): T | Unknown {
  return value ?? NOTHING
}
