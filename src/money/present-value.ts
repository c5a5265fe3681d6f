/**
 * What dated payments are worth on a day.
 *
 *   PV = Σ amount / (1 + i)^t     t: years from the day of valuation to that of the payment
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../errors/index.js'
import { addTo, runningSum, totalOf } from '../numeric/core.js'
import { expectOneCurrency } from './currency.js'
import type { DateInput, DayNumber } from './day.js'
import { dayNumber, isoDate } from './day.js'
import { forcePerUnit } from './rate.js'
import { daysPer } from './time-unit.js'

/** A payment on a day. */
export interface DatedFlow {
  readonly date: DateInput
  /** Currency units; > 0 received, < 0 paid. */
  readonly amount: number
  /** ISO 4217 code; on all flows or on none. */
  readonly currency?: string
}

/** How many days a year of discounting has: a model's year, or that of loan contracts and spreadsheets. */
export type YearOfDays = 'actual/365.25' | 'actual/365'

/** At which rate, on which day. */
export interface PresentValueOptions {
  /** Effective rate of a year; > -1. */
  readonly annualDiscountRate: number
  /** The day on which payments are valued. */
  readonly on: DateInput
  /** `'actual/365.25'` by default. */
  readonly dayCount?: YearOfDays
  /** Payments before the day: `'refuse'` (default), or `'accumulate'`: they earn the rate until the day. */
  readonly earlier?: 'refuse' | 'accumulate'
}

const DAYS: Readonly<Record<YearOfDays, number>> = { 'actual/365.25': daysPer('year'), 'actual/365': 365 }
const KNOWN = ['annualDiscountRate', 'on', 'dayCount', 'earlier']

/**
 * The present value of dated payments of one currency. The sum is compensated, so that thousands of payments lose no digit.
 *
 * @param flows in any order; none are worth 0.
 * @throws ClienteleError `OUT_OF_RANGE` for a payment before the day (unless they accumulate) or a rate at or below -1,
 * `MIXED_CURRENCIES`, `INVALID_DATE`, each naming the flow.
 * @example
 * import { presentValue } from 'clientele/money'
 * const flows = [{ date: '2025-01-01', amount: 110 }, { date: '2026-01-01', amount: 121 }]
 * presentValue(flows, { annualDiscountRate: 0.1, on: '2024-01-01', dayCount: 'actual/365' }).toFixed(4) // => '199.9478'
 * presentValue(flows, { annualDiscountRate: 0.1, on: '2025-06-01' }) // => Error OUT_OF_RANGE
 * presentValue([], { annualDiscountRate: 0.1, on: '2024-01-01' }) // => 0
 */
export function presentValue(flows: readonly DatedFlow[], options: PresentValueOptions): number {
  expectKnownKeys(options, KNOWN, 'options')
  const rate = options.annualDiscountRate
  if (rate === undefined) reject('MISSING_VALUE', 'options.annualDiscountRate', 'an effective rate of a year', rate)
  const force = forcePerUnit(rate, 'year', 'options.annualDiscountRate')
  const on = dayNumber(options.on, 'options.on')
  const { dayCount = 'actual/365.25', earlier = 'refuse' } = options
  const accumulates = expectOneOf(earlier, ['refuse', 'accumulate'], 'options.earlier') === 'accumulate'
  const daysPerYear = DAYS[expectOneOf(dayCount, ['actual/365.25', 'actual/365'], 'options.dayCount')]
  const sum = runningSum()
  for (const [i, { day, amount }] of checkedFlows(flows, 'flows').entries()) {
    if (day < on && !accumulates) {
      const hint = "Let them earn the rate with earlier: 'accumulate', or leave them out"
      reject('OUT_OF_RANGE', `flows[${i}].date`, `a day from ${isoDate(on)} on`, isoDate(day), hint)
    }
    const value = amount * Math.exp((-force * (day - on)) / daysPerYear)
    addTo(sum, Number.isFinite(value) ? value : reject('OUT_OF_RANGE', `flows[${i}].amount`, HELD, amount))
  }
  const total = totalOf(sum)
  return Number.isFinite(total) ? total : reject('OUT_OF_RANGE', 'flows', 'payments whose sum a double can hold', total)
}

const HELD = 'an amount whose present value a double can hold'

/** Payments, checked, with their days; of one currency. */
export function checkedFlows(
  flows: readonly DatedFlow[],
  path: string,
): readonly { readonly day: DayNumber; readonly amount: number }[] {
  // Array.from also reads the holes of a sparse array, which map would leave out.
  const checked = Array.from(expectList(flows, path), (flow, i) => {
    const { amount } = expectObject(flow, `${path}[${i}]`)
    return {
      day: dayNumber(flows[i]!.date, `${path}[${i}].date`),
      amount: expectFinite(amount, `${path}[${i}].amount`),
    }
  })
  const currencies = flows.map(({ currency }) => currency)
  if (currencies.some(currency => currency !== undefined)) expectOneCurrency(currencies, `${path}.currency`)
  return checked
}
