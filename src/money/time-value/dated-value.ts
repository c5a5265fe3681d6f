/**
 * Net present and future value of flows on days, with years of 365 days as in spreadsheets.
 *
 *   XNPV = Σ a_i (1 + r)^-(d_i - d) / 365     d: the first day, or the one that is asked for
 *
 * `presentValue` is the same sum with its day always named; both are one kernel.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { CheckedFlows, DatedFlow, DatedFlowColumns } from '../dated-columns.js'
import { checkedFlows, datedSum } from '../dated-columns.js'
import type { DateInput } from '../day.js'
import { dayNumber } from '../day.js'
import type { YearOfDays } from '../present-value.js'
import { DAYS_OF_YEAR } from '../present-value.js'
import { expectRate } from '../rate.js'
import { held } from './terms.js'

/** At which rate, on which day. */
export interface DatedValueOptions {
  /** Effective rate of a year; > -1. */
  readonly annualDiscountRate: number
  /** The day on which flows are valued: by default that of the first flow ({@link xnpv}) or of the last ({@link xnfv}). */
  readonly on?: DateInput
  /** `'actual/365'` by default, as in spreadsheets. */
  readonly dayCount?: YearOfDays
}

/** Terms of {@link xfv}. */
export interface DatedFutureValueTerms {
  /** Paid or received on `paidOn`. */
  readonly amount: number
  /** The day from which both rates count. */
  readonly from: DateInput
  readonly paidOn: DateInput
  /** The day on which the amount is valued. */
  readonly until: DateInput
  /** Effective rate of a year for the time from `from` to `paidOn`; > -1. */
  readonly annualRateToPayment: number
  /** Effective rate of a year for the time from `from` to `until`; > -1. */
  readonly annualRateToEnd: number
}

/**
 * The net present value of flows on days, whatever their order: flows before the day of valuation earn the rate until then.
 *
 * @param flows of one currency, as objects or as columns; at least one.
 * @throws ClienteleError `OUT_OF_RANGE` for a rate at or below -1 or a value no double holds, `EMPTY_INPUT`,
 * `MIXED_CURRENCIES`, `INVALID_DATE` (years 1 to 9999), `INVALID_TYPE`, each naming the flow.
 * @example
 * import { xnpv } from 'clientele/money'
 * const flows = {
 *   dates: ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01'],
 *   amounts: [-10_000, 2750, 4250, 3250, 2750],
 * }
 * xnpv(flows, { annualDiscountRate: 0.09 }).toFixed(4) // => '2086.6476'
 * xnpv([], { annualDiscountRate: 0.09 }) // => Error EMPTY_INPUT
 */
export function xnpv(flows: readonly DatedFlow[] | DatedFlowColumns, options: DatedValueOptions): number {
  return datedValue(flows, options, firstDay)
}

/**
 * What flows on days have grown to on the day of the last one.
 *
 * @param flows as {@link xnpv}.
 * @throws ClienteleError as {@link xnpv}.
 * @example
 * import { xnfv } from 'clientele/money'
 * const flows = { dates: ['2023-01-01', '2024-01-01'], amounts: [1000, 1000] }
 * xnfv(flows, { annualDiscountRate: 0.05 }).toFixed(6) // => '2050.000000'
 */
export function xnfv(flows: readonly DatedFlow[] | DatedFlowColumns, options: DatedValueOptions): number {
  return datedValue(flows, options, lastDay)
}

/**
 * What an amount on a day is worth on another, between two rates of a yield curve that count from a third day:
 * amount · (1 + rate to the end)^(days to the end / 365) / (1 + rate to payment)^(days to payment / 365).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for rates at or below -1, a payment before `from`, an end before the payment.
 * @example
 * import { xfv } from 'clientele/money'
 * const curve = { from: '2011-02-01', annualRateToPayment: 0.00142, annualRateToEnd: 0.00246 }
 * xfv({ amount: 100_000, paidOn: '2011-03-01', until: '2012-02-01', ...curve }).toFixed(6) // => '100235.088392'
 */
export function xfv(terms: DatedFutureValueTerms): number {
  expectKnownKeys(terms, ['amount', 'from', 'paidOn', 'until', 'annualRateToPayment', 'annualRateToEnd'], 'terms')
  const amount = expectFinite(terms.amount, 'terms.amount')
  const from = dayNumber(terms.from, 'terms.from')
  const paid = dayNumber(terms.paidOn, 'terms.paidOn')
  const until = dayNumber(terms.until, 'terms.until')
  if (paid < from) reject('OUT_OF_RANGE', 'terms.paidOn', 'a day from `from` on', terms.paidOn)
  if (until < paid) reject('OUT_OF_RANGE', 'terms.until', 'a day from `paidOn` on', terms.until)
  const toPayment = Math.log1p(expectRate(terms.annualRateToPayment, 'terms.annualRateToPayment'))
  const toEnd = Math.log1p(expectRate(terms.annualRateToEnd, 'terms.annualRateToEnd'))
  return held(amount * Math.exp((toEnd * (until - from) - toPayment * (paid - from)) / 365))
}

const firstDay = (days: Float64Array): number => days.reduce((first, day) => Math.min(first, day))
const lastDay = (days: Float64Array): number => days.reduce((last, day) => Math.max(last, day))

function datedValue(
  flows: readonly DatedFlow[] | DatedFlowColumns,
  options: DatedValueOptions,
  dayOf: (days: Float64Array) => number,
): number {
  expectKnownKeys(options, ['annualDiscountRate', 'on', 'dayCount'], 'options')
  const force = Math.log1p(expectRate(options.annualDiscountRate, 'options.annualDiscountRate'))
  const { dayCount = 'actual/365' } = options
  const year = DAYS_OF_YEAR[expectOneOf(dayCount, ['actual/365.25', 'actual/365'], 'options.dayCount')]
  const checked: CheckedFlows = checkedFlows(flows)
  if (checked.days.length === 0) reject('EMPTY_INPUT', 'flows', 'at least one flow', 'none')
  const on = options.on === undefined ? dayOf(checked.days) : dayNumber(options.on, 'options.on')
  return held(datedSum(checked, force / year, on), 'flows')
}
