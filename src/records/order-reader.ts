/**
 * Rows or columns of orders, in chunks of any size, checked cell by cell into a log of numbers.
 *
 * @module
 */
import type { Issue } from '../errors/index.js'
import { reject } from '../errors/index.js'
import type { DayNumber } from '../money/core.js'
import { isCurrency, parseDay } from '../money/core.js'
import type { RefundPolicy } from './base-options.js'
import type { ClientCodes } from './client-codes.js'
import { clientCodes } from './client-codes.js'
import type { Events } from './event-log.js'
import { eventLog, withAmounts } from './event-log.js'
import { isAmount, isClientId, missingAmountIssue, orderFaults, rowIssue } from './order-faults.js'
import type { CleanColumns, OrderInput } from './order-input.js'
import { cleanColumns, expectIterable, expectSameLength, isColumns, isOrderLike, wholeDay } from './order-input.js'
import type { Order, OrderColumns } from './types.js'

/** Reads orders; rows at fault are told and left out. */
export interface OrderReader {
  readonly clients: ClientCodes
  /** Rows seen, good or not. */
  readonly rows: number
  /** Rows of refunds left out because `refunds` is `'drop'`. */
  readonly droppedRefunds: number
  /** The last day of any good row. */
  readonly lastDay: DayNumber | undefined
  readonly currency: string | undefined
  readonly hasAmounts: boolean
  read(orders: OrderInput): void
  /** The good rows so far. Where some have an amount and some have none, tells those without and leaves them out. */
  events(): Events
  /** A log without any row is an error. */
  expectRows(): void
}

export function orderReader(refunds: RefundPolicy, onIssue: (issue: Issue) => void): OrderReader {
  const log = eventLog()
  const clients = clientCodes()
  /** Rows that are not in the log, ascending: with them a place in the log is a row again. */
  const leftOut: number[] = []
  let hasAmounts = false
  let withoutAmount = 0
  let rows = 0
  let droppedRefunds = 0
  let lastDay: DayNumber | undefined
  let currency: string | undefined
  let inColumns = false

  const path = (field: keyof Order, row: number): string =>
    inColumns ? `orders.${field}[${row}]` : `orders[${row}].${field}`

  function readRows(orders: Iterable<unknown>): void {
    for (const order of orders) {
      if (isOrderLike(order)) readOrder(order.client, parseDay(order.date), order.date, order.amount, order.currency)
      else {
        onIssue(rowIssue(order, `orders[${rows}]`))
        leftOut.push(rows++)
      }
    }
  }

  function readColumns(columns: OrderColumns): void {
    const length = expectSameLength(columns)
    const clean = cleanColumns(columns, refunds)
    if (clean === undefined) readCells(columns, length)
    else takeColumns(clean)
  }

  function readCells(columns: OrderColumns, length: number): void {
    log.reserve(length)
    const { client, date, amount, currency: codes } = columns
    const dayOf = date instanceof Int32Array ? wholeDay : parseDay
    for (let i = 0; i < length; i++) readOrder(client[i], dayOf(date[i]), date[i], amount?.[i], codes?.[i])
  }

  /** The fast path: columns without a fault are taken over whole. */
  function takeColumns({ client, date, amount, lastDay: last }: CleanColumns): void {
    const from = log.extend(client.length)
    const codes = log.client
    for (let i = 0; i < client.length; i++) codes[from + i] = clients.codeOf(client[i]!)
    log.day.set(date, from)
    if (amount === undefined) log.amount.fill(Number.NaN, from, from + client.length)
    else log.amount.set(amount, from)
    noteAmounts(amount !== undefined, client.length)
    noteDay(last)
    rows += client.length
  }

  function noteAmounts(present: boolean, count: number): void {
    if (present) hasAmounts = true
    else withoutAmount += count
  }

  function noteDay(day: DayNumber): void {
    if (lastDay === undefined || day > lastDay) lastDay = day
  }

  function readOrder(client: unknown, day: number | undefined, date: unknown, amount: unknown, code: unknown): void {
    const row = rows++
    if (day !== undefined && isClientId(client) && isFreeOfFaults(amount, code)) {
      keep(client, day, amount, row)
    } else {
      leftOut.push(row)
      const cells = { client, date, day, amount, currency: code }
      for (const issue of orderFaults(cells, { refunds, currency }, field => path(field, row))) onIssue(issue)
    }
  }

  /** Also takes the log's currency from the first row that has one. */
  function isFreeOfFaults(amount: unknown, code: unknown): amount is number | undefined {
    if (amount !== undefined && (!isAmount(amount) || (amount < 0 && refunds === 'error'))) return false
    if (code === undefined || code === currency) return true
    if (currency !== undefined || !isCurrency(code)) return false
    currency = code
    return true
  }

  function keep(client: string | number, day: DayNumber, amount: number | undefined, row: number): void {
    noteDay(day)
    noteAmounts(amount !== undefined, 1)
    if (amount !== undefined && amount < 0 && refunds === 'drop') {
      droppedRefunds++
      leftOut.push(row)
      return
    }
    log.add(clients.codeOf(client), day, amount === undefined ? Number.NaN : amount)
  }

  function tellMissingAmounts(): void {
    for (let at = 0, row = 0, next = 0; at < log.length; at++, row++) {
      for (; leftOut[next] === row; next++) row++
      if (!Number.isNaN(log.amount[at]!)) continue
      onIssue(missingAmountIssue(path('amount', row)))
    }
  }

  return {
    clients,
    get rows() {
      return rows
    },
    get droppedRefunds() {
      return droppedRefunds
    },
    get lastDay() {
      return lastDay
    },
    get currency() {
      return currency
    },
    get hasAmounts() {
      return hasAmounts
    },
    read(orders) {
      inColumns = isColumns(orders)
      if (isColumns(orders)) readColumns(orders)
      else readRows(expectIterable(orders))
    },
    events() {
      if (!hasAmounts || withoutAmount === 0) return log
      tellMissingAmounts()
      return withAmounts(log)
    },
    expectRows() {
      if (rows === 0) reject('EMPTY_INPUT', 'orders', 'at least one order', [])
    },
  }
}
