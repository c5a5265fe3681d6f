/**
 * Dated flows as callers have them, read without an object or a text per flow.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import { FIRST_DAY, LAST_DAY } from '../civil-date.js'
import { expectCurrency, isCurrency } from '../currency.js'
import type { DatedFlowColumns } from '../dated-columns.js'
import { checkedFlows } from '../dated-columns.js'
import { parseDay } from '../day.js'
import type { DatedFlow } from '../present-value.js'

/** Flows as columns whose days are numbers already: the fastest to read. */
export interface DayFlowColumns {
  /** Whole days since 1970-01-01, as `dayNumber` gives them. */
  readonly days: ArrayLike<number>
  /** Currency units; > 0 received, < 0 paid. */
  readonly amounts: ArrayLike<number>
  /** ISO 4217 code of all amounts. */
  readonly currency?: string
}

/** Dated flows: objects, columns of dates, or columns of day numbers. */
export type DatedFlowInput = readonly DatedFlow[] | DatedFlowColumns | DayFlowColumns

/** Days and amounts, checked, in the order given. Arrays, as small typed arrays cost more to make than a rate to find. */
export interface ReadFlows {
  readonly days: ArrayLike<number>
  readonly amounts: ArrayLike<number>
}

/** Days and amounts, checked. What is not plainly right goes through the checks that name faults. */
export function readFlows(flows: DatedFlowInput): ReadFlows {
  if (isColumnsOfDays(flows)) return readDays(flows)
  return (isRows(flows) ? readRows(flows) : readDates(flows)) ?? checkedFlows(flows, 'flows')
}

function isRows(flows: readonly DatedFlow[] | DatedFlowColumns): flows is readonly DatedFlow[] {
  return Array.isArray(flows)
}

function isColumnsOfDays(flows: DatedFlowInput): flows is DayFlowColumns {
  return typeof flows === 'object' && flows !== null && 'days' in flows
}

function readDays(columns: DayFlowColumns): ReadFlows {
  const { days, amounts, currency } = columns
  expectKnownKeys(columns, ['days', 'amounts', 'currency'], 'flows')
  if (currency !== undefined) expectCurrency(currency, 'flows.currency')
  const ours = { days: numbers(days, 'flows.days'), amounts: numbers(amounts, 'flows.amounts') }
  if (ours.days.length !== ours.amounts.length) {
    reject('LENGTH_MISMATCH', 'flows.amounts', `${days.length} amounts, one per day`, amounts.length)
  }
  for (let i = 0; i < ours.days.length; i++) {
    const day = ours.days[i]!
    if (!(day >= FIRST_DAY && day <= LAST_DAY && Math.floor(day) === day)) {
      expectInteger(day, `flows.days[${i}]`, FIRST_DAY, LAST_DAY)
    }
  }
  return ours
}

function readRows(flows: readonly DatedFlow[]): ReadFlows | undefined {
  const days = new Array<number>(flows.length)
  const amounts = new Array<number>(flows.length)
  const currency = flows[0]?.currency
  if (currency !== undefined && !isCurrency(currency)) return undefined
  for (let i = 0; i < flows.length; i++) {
    const flow = flows[i]
    if (typeof flow !== 'object' || flow === null || flow.currency !== currency) return undefined
    const day = parseDay(flow.date)
    const { amount } = flow
    if (day === undefined || !isFiniteNumber(amount)) return undefined
    days[i] = day
    amounts[i] = amount
  }
  return { days, amounts }
}

function readDates(columns: DatedFlowColumns): ReadFlows | undefined {
  if (typeof columns !== 'object' || columns === null) return undefined
  const { dates, amounts, currency } = columns
  if (!Array.isArray(dates) || !isColumn(amounts) || amounts.length !== dates.length) return undefined
  if (currency !== undefined && !isCurrency(currency)) return undefined
  for (const key in columns) if (key !== 'dates' && key !== 'amounts' && key !== 'currency') return undefined
  const days = new Array<number>(dates.length)
  const ours = new Array<number>(dates.length)
  for (let i = 0; i < dates.length; i++) {
    const day = parseDay(dates[i])
    const amount = amounts[i]
    if (day === undefined || !isFiniteNumber(amount)) return undefined
    days[i] = day
    ours[i] = amount
  }
  return { days, amounts: ours }
}

/** A column of finite numbers, as it is. */
export function numbers(column: ArrayLike<number>, path: string): ArrayLike<number> {
  if (!isColumn(column)) return reject('INVALID_TYPE', path, 'an array of numbers', column)
  for (let i = 0; i < column.length; i++) if (!isFiniteNumber(column[i])) rejectNumber(column[i], `${path}[${i}]`)
  return column
}

/** An array, or a typed array of numbers. */
export function isColumn(column: unknown): column is ArrayLike<number> {
  return Array.isArray(column) || (ArrayBuffer.isView(column) && !(column instanceof DataView))
}

export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && value - value === 0
}

export function rejectNumber(value: unknown, path: string): never {
  return typeof value === 'number'
    ? reject('OUT_OF_RANGE', path, 'a finite number', value)
    : reject('INVALID_TYPE', path, 'a number', value)
}
