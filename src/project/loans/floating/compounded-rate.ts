/**
 * What does money cost over a period, lent anew each business day at the overnight rate?
 *
 *   rate = [Π (1 + rᵢ nᵢ / basis) − 1] · basis / d     over the business days i of the period
 *
 * rᵢ: the fixing of the business day that lies `lookback` business days before i; nᵢ: calendar days until the next business
 * day; d: their sum; basis: 360 or 365. With an observation shift, i runs over the period moved back by the lookback, so that
 * weights move with fixings. Rounded to 7 decimals (0.00001 %), as published compounded rates are.
 *
 * A period that begins or ends on no business day takes the fixing of the business day before for the days in between.
 *
 * Source: ISDA (2021) Interest Rate Derivatives Definitions, section 7.3 (compounding with lookback, with observation period
 * shift).
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { BusinessDays } from '../../../money/holidays/business-days.js'
import { businessDaysOf } from '../../../money/holidays/business-days.js'
import type { DayNumber } from '../../../money/index.js'
import { isoDate } from '../../../money/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import type { IndexOn } from './index-rates.js'
import { expectDay, LONGEST_LOOKBACK } from './lookback.js'
import type { CompoundedInArrears, Lookback } from './types.js'

const DECIMALS = 7

/** The compounded nominal annual rate of each period, one period after the other. */
export function compoundedRates(
  indexOn: IndexOn,
  periods: readonly { readonly start: DayNumber; readonly end: DayNumber }[],
  inArrears: CompoundedInArrears,
  lookback: Lookback | undefined,
  path: string,
): readonly number[] {
  expectKnownKeys(
    expectObject(inArrears, `${path}.inArrears`),
    ['calendar', 'daysPerYear', 'observationShift'],
    `${path}.inArrears`,
  )
  const { calendar, daysPerYear, observationShift = false } = inArrears
  if (daysPerYear !== 360 && daysPerYear !== 365) {
    reject('OUT_OF_RANGE', `${path}.inArrears.daysPerYear`, '360 or 365', daysPerYear)
  }
  if (typeof observationShift !== 'boolean') {
    reject('INVALID_TYPE', `${path}.inArrears.observationShift`, 'true or false', observationShift)
  }
  const back = lookbackDays(lookback, `${path}.lookback`)
  const business = businessDaysOf(calendar, `${path}.inArrears.calendar`)
  const days = businessDays(periods[0]!.start, periods.at(-1)!.end, back, business)
  expectDay(days[0]!, periods[0]!.start, back === 0 ? `${path}.inArrears` : `${path}.lookback.days`)
  return periods.map(({ start, end }) => {
    const shift = observationShift ? back : 0
    const from = observationShift ? days[lastAtMost(days, start) - shift]! : start
    const to = observationShift ? days[lastAtMost(days, end) - shift]! : end
    let growth = 0
    let i = lastAtMost(days, from)
    for (let day = from; day < to; i++) {
      const next = Math.min(days[i + 1]!, to)
      growth += Math.log1p((indexOn(days[i - back + shift]!) * (next - day)) / daysPerYear)
      day = next
    }
    if (from === to) return indexOn(days[i - back + shift]!)
    const rate = Number(((Math.expm1(growth) * daysPerYear) / (to - from)).toFixed(DECIMALS))
    if (Number.isFinite(rate)) return rate
    return reject('OUT_OF_RANGE', `${path}.index`, `fixings that compound to a rate from ${isoDate(start)} on`, rate)
  })
}

function lookbackDays(lookback: Lookback | undefined, path: string): number {
  if (lookback === undefined) return 0
  expectKnownKeys(expectObject(lookback, path), ['days', 'calendar'], path)
  if (lookback.calendar !== undefined) {
    const hint = 'The calendar of compounding counts it'
    reject('CONFLICTING_OPTIONS', `${path}.calendar`, 'no calendar of its own', lookback.calendar, hint)
  }
  return expectInteger(lookback.days, `${path}.days`, 0, LONGEST_LOOKBACK)
}

/** Business days from `back` and one before the first day until the last; then one that never comes. */
function businessDays(first: DayNumber, last: DayNumber, back: number, business: BusinessDays): readonly DayNumber[] {
  const days: DayNumber[] = []
  for (let day = first; days.length <= back; day--) if (business.is(day)) days.push(day)
  days.reverse()
  for (let day = first + 1; day <= last; day++) if (business.is(day)) days.push(day)
  return [...days, Number.POSITIVE_INFINITY]
}
