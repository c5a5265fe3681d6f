/**
 * What dated payments are worth on a day.
 *
 *   PV = Σ amount / (1 + i)^t     t: years from the day of valuation to that of the payment
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../errors/index.js'
import type { DatedFlow, DatedFlowColumns } from './dated-columns.js'
import { checkedFlows, datedSum } from './dated-columns.js'
import type { DateInput } from './day.js'
import { dayNumber, isoDate } from './day.js'
import { expectRate } from './rate.js'
import { daysPer } from './time-unit.js'

export type { DatedFlow, DatedFlowColumns } from './dated-columns.js'

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

/** How many days a year of each kind has. */
export const DAYS_OF_YEAR: Readonly<Record<YearOfDays, number>> = {
  'actual/365.25': daysPer('year'),
  'actual/365': 365,
}
const KNOWN = ['annualDiscountRate', 'on', 'dayCount', 'earlier']

/**
 * The present value of dated payments of one currency. The sum is compensated, so that thousands of payments lose no digit.
 *
 * @param flows in any order, as objects or as columns; none are worth 0.
 * @throws ClienteleError `OUT_OF_RANGE` for a payment before the day (unless they accumulate) or a rate at or below -1,
 * `MIXED_CURRENCIES`, `INVALID_DATE`, each naming the flow.
 * @example
 * import { presentValue } from 'clientele/money'
 * const flows = [{ date: '2025-01-01', amount: 110 }, { date: '2026-01-01', amount: 121 }]
 * presentValue(flows, { annualDiscountRate: 0.1, on: '2024-01-01', dayCount: 'actual/365' }).toFixed(4) // => '199.9478'
 * presentValue(flows, { annualDiscountRate: 0.1, on: '2025-06-01' }) // => Error OUT_OF_RANGE
 * presentValue([], { annualDiscountRate: 0.1, on: '2024-01-01' }) // => 0
 */
export function presentValue(flows: readonly DatedFlow[] | DatedFlowColumns, options: PresentValueOptions): number {
  expectKnownKeys(options, KNOWN, 'options')
  const rate = options.annualDiscountRate
  if (rate === undefined) reject('MISSING_VALUE', 'options.annualDiscountRate', 'an effective rate of a year', rate)
  // By year as it is: through days of a unit and back the last bit may change, and `xnpv` would be another number.
  const force = Math.log1p(expectRate(rate, 'options.annualDiscountRate'))
  const on = dayNumber(options.on, 'options.on')
  const { dayCount = 'actual/365.25', earlier = 'refuse' } = options
  const accumulates = expectOneOf(earlier, ['refuse', 'accumulate'], 'options.earlier') === 'accumulate'
  const daysPerYear = DAYS_OF_YEAR[expectOneOf(dayCount, ['actual/365.25', 'actual/365'], 'options.dayCount')]
  const checked = checkedFlows(flows)
  if (!accumulates) {
    const early = checked.days.findIndex(day => day < on)
    if (early !== -1) {
      const hint = "Let them earn the rate with earlier: 'accumulate', or leave them out"
      const expected = `a day from ${isoDate(on)} on`
      reject('OUT_OF_RANGE', `flows[${early}].date`, expected, isoDate(checked.days[early]!), hint)
    }
  }
  return datedSum(checked, force / daysPerYear, on)
}
