/**
 * Dated flows as columns, checked once, and their discounted sum: the kernel under every value of dated payments.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../errors/index.js'
import { addTo, runningSum, totalOf } from '../numeric/core.js'
import { expectCurrency, expectOneCurrency } from './currency.js'
import type { DateInput } from './day.js'
import { dayNumber } from './day.js'

/** A payment on a day. */
export interface DatedFlow {
  readonly date: DateInput
  /** Currency units; > 0 received, < 0 paid. */
  readonly amount: number
  /** ISO 4217 code; on all flows or on none. */
  readonly currency?: string
}

/** Dated flows as columns: faster than objects where there are many. */
export interface DatedFlowColumns {
  readonly dates: readonly DateInput[]
  /** Currency units; > 0 received, < 0 paid. */
  readonly amounts: ArrayLike<number>
  /** ISO 4217 code of all amounts. */
  readonly currency?: string
}

/** Days and amounts, checked, in the order of the caller. */
export interface CheckedFlows {
  readonly days: Float64Array
  readonly amounts: Float64Array
}

/** Flows of one currency, as objects or columns; the fault that comes first is named by its place. */
export function checkedFlows(flows: readonly DatedFlow[] | DatedFlowColumns, path = 'flows'): CheckedFlows {
  return isRows(flows) ? fromRows(flows, path) : fromColumns(flows, path)
}

function isRows(flows: readonly DatedFlow[] | DatedFlowColumns): flows is readonly DatedFlow[] {
  return Array.isArray(flows)
}

/**
 * Σ amount · e^(-force · (day - on)), compensated; `force` is of a day.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming the flow whose value no double holds, or all where their sum is.
 */
export function datedSum({ days, amounts }: CheckedFlows, force: number, on: number, path = 'flows'): number {
  const sum = runningSum()
  for (let i = 0; i < days.length; i++) {
    const value = amounts[i] === 0 ? 0 : amounts[i]! * Math.exp(-force * (days[i]! - on))
    if (!Number.isFinite(value)) return reject('OUT_OF_RANGE', `${path}[${i}].amount`, HELD, amounts[i])
    addTo(sum, value)
  }
  const total = totalOf(sum)
  return Number.isFinite(total) ? total : reject('OUT_OF_RANGE', path, 'payments whose sum a double can hold', total)
}

const HELD = 'an amount whose present value a double can hold'

function fromRows(flows: readonly DatedFlow[], path: string): CheckedFlows {
  const days = new Float64Array(flows.length)
  const amounts = new Float64Array(flows.length)
  for (let i = 0; i < flows.length; i++) {
    // The hole of a sparse array is read as undefined, which is no object.
    const { amount } = expectObject(flows[i], `${path}[${i}]`)
    days[i] = dayNumber(flows[i]!.date, `${path}[${i}].date`)
    amounts[i] = expectFinite(amount, `${path}[${i}].amount`)
  }
  if (flows.some(({ currency }) => currency !== undefined)) {
    expectOneCurrency(
      flows.map(({ currency }) => currency),
      `${path}.currency`,
    )
  }
  return { days, amounts }
}

function fromColumns(columns: DatedFlowColumns, path: string): CheckedFlows {
  if (typeof columns !== 'object' || columns === null) {
    return reject('INVALID_TYPE', path, 'an array of flows, or columns of dates and amounts', columns)
  }
  expectKnownKeys(columns, ['dates', 'amounts', 'currency'], path)
  expectList(columns.dates, `${path}.dates`)
  const { dates, amounts, currency } = columns
  if (!Array.isArray(amounts) && !(amounts instanceof Float64Array)) {
    return reject('INVALID_TYPE', `${path}.amounts`, 'an array of numbers', amounts)
  }
  if (amounts.length !== dates.length) {
    return reject('LENGTH_MISMATCH', `${path}.amounts`, `${dates.length} amounts, one per date`, amounts.length)
  }
  if (currency !== undefined) expectCurrency(currency, `${path}.currency`)
  return {
    days: Float64Array.from({ length: dates.length }, (_, i) => dayNumber(dates[i]!, `${path}.dates[${i}]`)),
    amounts: Float64Array.from({ length: dates.length }, (_, i) => expectFinite(amounts[i], `${path}.amounts[${i}]`)),
  }
}
