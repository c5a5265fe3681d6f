/**
 * Rates of return of dated flows: all real r > -1 with Σ aᵢ (1 + r)^-tᵢ = 0, where tᵢ are years from the first flow.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { DayCount, DayCountOptions } from '../day-count/index.js'
import { expectDayCount } from '../day-count/index.js'
import { checkedChoice } from './choose.js'
import type { DatedFlowInput } from './dated-input.js'
import { readFlows } from './dated-input.js'
import type { TimedFlows } from './flow-times.js'
import { timedFlows } from './flow-times.js'
import { rateOfOneChange, ratesOfSeveralChanges, ratesWithoutChange, ratioAtTimes } from './rates-of-return.js'
import { signsOf } from './signs.js'
import type { RatesOfReturn, ReturnOptions } from './types.js'

/** How days become years, and which of several rates to choose. */
export interface DatedReturnOptions extends ReturnOptions {
  /** `'actual/365'` by default, as spreadsheets count. */
  readonly dayCount?: DayCount
  /** What some day counts ask beside the dates. */
  readonly dayCountOptions?: DayCountOptions
}

/**
 * All internal rates of return per year of dated flows.
 *
 * @param flows of one currency, in any order, which changes no digit: flows of one day are added. Objects, columns of dates
 * `{ dates, amounts }`, or columns of day numbers `{ days, amounts }`, which are read fastest.
 * @param options `dayCount`, and which of several rates is `chosen`.
 * @returns as `irr`; a rate near -1 keeps its digits as `logGrowth`.
 * @throws ClienteleError `INVALID_DATE`, `MIXED_CURRENCIES`, `LENGTH_MISMATCH`, `INVALID_TYPE` or `OUT_OF_RANGE`, naming the flow.
 * @example
 * import { xirr } from 'clientele/money'
 * const bought = { date: '2020-03-04', amount: -713.07 }
 * const sold = { date: '2020-03-17', amount: 555.33 }
 * xirr([bought, sold]).rates.map(rate => rate.toFixed(9)) // => ['-0.999105915']
 * const columns = { dates: ['2024-07-01', '2023-07-02'], amounts: [106, -100] }
 * xirr(columns).rates.map(rate => rate.toFixed(12)) // => ['0.060000000000']
 * xirr(columns, { dayCount: '30/360' }).status // => 'unique'
 * xirr([bought, { date: 'soon', amount: 1 }]) // => Error INVALID_DATE
 */
export function xirr(flows: DatedFlowInput, options?: DatedReturnOptions): RatesOfReturn {
  const choice = checkedChoice(options?.choose)
  const { times, amounts, basis } = readTimed(flows, options, DATED_OPTIONS)
  const signs = signsOf(amounts)
  if (signs.changes === 1) return rateOfOneChange(ratioAtTimes(times, amounts, signs), basis)
  const isPaid = signs.first >= 0 && amounts[signs.first]! < 0
  return (
    ratesWithoutChange(signs, amounts.length, isPaid) ??
    ratesOfSeveralChanges(times, amounts, basis, signs.changes, choice)
  )
}

const TIMING_OPTIONS = ['dayCount', 'dayCountOptions']
const DATED_OPTIONS = ['choose', ...TIMING_OPTIONS]

/** Flows checked, in order and timed. */
export function readTimed(
  flows: DatedFlowInput,
  options: Omit<DatedReturnOptions, 'choose'> | undefined,
  known: readonly string[] = TIMING_OPTIONS,
): TimedFlows {
  if (options === undefined) return timedFlows(readFlows(flows), 'actual/365', undefined)
  expectKnownKeys(options, known, 'options')
  const { dayCount = 'actual/365', dayCountOptions } = options
  return timedFlows(readFlows(flows), expectDayCount(dayCount, 'options.dayCount'), dayCountOptions)
}
