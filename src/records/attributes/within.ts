/**
 * Records by their days, and sums of their amounts.
 *
 * @module
 */
import type { DateInput, DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import { addTo, compensatedSum, runningSum, totalOf } from '../../numeric/core.js'
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

/** The sum in the currency asked for, the same in any order; 0 of none. */
export function sumOf(view: ClientView, amounts: readonly Amount[]): number | Unknown {
  const sum = runningSum()
  for (const { amount, currency } of amounts) {
    const money = view.money(amount, currency)
    if (isUnknown(money)) return money
    addTo(sum, money)
  }
  return totalOf(sum)
}

/** The mean, the same in any order; not known of none. */
export function meanOf(figures: readonly number[]): number | Unknown {
  return figures.length === 0 ? NOTHING : compensatedSum(figures) / figures.length
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

/** The records of the latest day. */
export function ofLastDay<T>(records: readonly T[], day: (record: T) => DateInput): readonly T[] {
  let found: T[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const record of records) {
    const at = parseDay(day(record))
    if (at === undefined || at < last) continue
    if (at > last) found = []
    found.push(record)
    last = at
  }
  return found
}

/** The record of the latest day; of equal days the one whose name comes last, so that the order of records tells nothing. */
export function latest<T>(
  records: readonly T[],
  day: (record: T) => DateInput,
  name: (record: T) => string = () => '',
): T | undefined {
  return ofLastDay(records, day).reduce<T | undefined>(
    (last, record) => (last === undefined || name(record) >= name(last) ? record : last),
    undefined,
  )
}

/** Days from the latest of some days to the day of the view. */
export function daysSince(view: ClientView, days: readonly (DateInput | undefined)[]): number | Unknown {
  let last: DayNumber | undefined
  for (const given of days) {
    const day = parseDay(given)
    if (day !== undefined && day <= view.asOf && (last === undefined || day > last)) last = day
  }
  return last === undefined ? NOTHING : view.asOf - last
}

/** One figure for another, where it can be told. */
export function ratioOf(above: number | undefined, below: number | undefined): number | Unknown {
  return above === undefined || below === undefined || !(below > 0) ? NOTHING : above / below
}

/** A value, or that nothing is recorded. */
export function known<T>(value: T | undefined): T | Unknown {
  return value ?? NOTHING
}
