/**
 * A log as rows or as columns: told apart, and columns of numbers taken over whole where every cell is good.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { DayNumber } from '../money/core.js'
import { dayNumber } from '../money/core.js'
import type { RefundPolicy } from './base-options.js'
import { LARGEST_AMOUNT } from './order-faults.js'
import type { Order, OrderColumns } from './types.js'

/** A log as a caller may hand it over. */
export type OrderInput = readonly Order[] | Iterable<Order> | OrderColumns

export function isColumns(orders: OrderInput): orders is OrderColumns {
  return typeof orders === 'object' && orders !== null && !(Symbol.iterator in orders) && 'client' in orders
}

/** A row before its cells are checked. */
export interface OrderLike {
  readonly client?: unknown
  readonly date?: unknown
  readonly amount?: unknown
  readonly currency?: unknown
}

export function isOrderLike(row: unknown): row is OrderLike {
  return typeof row === 'object' && row !== null && !Array.isArray(row)
}

export function expectIterable(orders: OrderInput): Iterable<unknown> {
  if (typeof orders === 'object' && orders !== null && Symbol.iterator in orders) return orders
  return reject('INVALID_TYPE', 'orders', 'orders as rows, or columns { client, date, amount }', orders)
}

/** The length of the columns; a missing one or one of another length is an error. */
export function expectSameLength({ client, date, amount, currency }: OrderColumns): number {
  const length = lengthOf(client, 'client')
  const others = { date, ...(amount !== undefined && { amount }), ...(currency !== undefined && { currency }) }
  for (const [field, column] of Object.entries(others)) {
    const other = lengthOf(column, field)
    if (other !== length) reject('LENGTH_MISMATCH', `orders.${field}`, `${length} cells, like orders.client`, other)
  }
  return length
}

function lengthOf(column: unknown, field: string): number {
  if (typeof column === 'object' && column !== null && 'length' in column && typeof column.length === 'number') {
    return column.length
  }
  return reject(column === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE', `orders.${field}`, 'a column', column)
}

/** Columns of numbers without any fault. */
export interface CleanColumns {
  readonly client: Int32Array
  readonly date: Int32Array
  readonly amount?: Float64Array
  readonly lastDay: DayNumber
}

/** The columns, if they are typed arrays and every cell is good; else they are read cell by cell, to say what is not. */
export function cleanColumns(columns: OrderColumns, refunds: RefundPolicy): CleanColumns | undefined {
  const { client, date, amount, currency } = columns
  if (!(client instanceof Int32Array && date instanceof Int32Array) || currency !== undefined) return undefined
  const lastDay = lastOfDays(date)
  if (lastDay === undefined) return undefined
  if (amount === undefined) return { client, date, lastDay }
  if (!(amount instanceof Float64Array)) return undefined
  return areWithin(amount, refunds === 'net' ? -LARGEST_AMOUNT : 0) ? { client, date, amount, lastDay } : undefined
}

function lastOfDays(days: Int32Array): DayNumber | undefined {
  let first = LAST_DAY
  let last = FIRST_DAY
  for (let i = 0; i < days.length; i++) {
    if (days[i]! < first) first = days[i]!
    if (days[i]! > last) last = days[i]!
  }
  return days.length > 0 && first >= FIRST_DAY && last <= LAST_DAY ? last : undefined
}

function areWithin(amount: Float64Array, least: number): boolean {
  for (let i = 0; i < amount.length; i++) if (!(amount[i]! >= least && amount[i]! <= LARGEST_AMOUNT)) return false
  return true
}

const FIRST_DAY = /* @__PURE__ */ dayNumber('0001-01-01')
const LAST_DAY = /* @__PURE__ */ dayNumber('9999-12-31')

/** The day of a cell that should be a whole day, like `parseDay` for dates. */
export function wholeDay(day: unknown): DayNumber | undefined {
  return typeof day === 'number' && day >= FIRST_DAY && day <= LAST_DAY ? day : undefined
}
