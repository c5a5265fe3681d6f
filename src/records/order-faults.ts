/**
 * What can be wrong with an order, cell by cell; every fault is said here and nowhere else.
 *
 * @module
 */
import type { ErrorCode, Issue } from '../errors/index.js'
import { received } from '../errors/index.js'
import type { DayNumber } from '../money/core.js'
import { dateIssue, isCurrency } from '../money/core.js'
import type { RefundPolicy } from './base-options.js'
import type { ClientId, Order } from './types.js'

/** An amount beyond this is a mistake, and below it no sum of a log can overflow. */
export const LARGEST_AMOUNT = 1e300

export function isClientId(client: unknown): client is ClientId {
  return typeof client === 'string' ? client !== '' : typeof client === 'number' && Number.isFinite(client)
}

export function isAmount(amount: unknown): amount is number {
  return typeof amount === 'number' && Math.abs(amount) <= LARGEST_AMOUNT
}

/** The cells of one order as they came, and the day that was made of its date. */
export interface OrderCells {
  readonly client: unknown
  readonly date: unknown
  readonly day: DayNumber | undefined
  readonly amount: unknown
  readonly currency: unknown
}

/** What the log has decided before this order. */
export interface LogRules {
  readonly refunds: RefundPolicy
  /** The currency of the orders before, if they have one. */
  readonly currency: string | undefined
}

/** Every fault of one order; `path` says where a cell is. */
export function orderFaults(cells: OrderCells, rules: LogRules, path: (field: keyof Order) => string): Issue[] {
  const { client, date, day, amount, currency } = cells
  return [
    ...(isClientId(client) ? [] : [clientIssue(client, path('client'))]),
    ...(day === undefined ? [dateIssue(date, path('date'))] : []),
    ...(amount === undefined ? [] : amountFaults(amount, rules, path('amount'))),
    ...(currency === undefined ? [] : currencyFaults(currency, rules, path('currency'))),
  ]
}

export function clientIssue(client: unknown, path: string): Issue {
  return issue('INVALID_CLIENT', path, 'a text that is not empty or a finite number', client)
}

export function missingAmountIssue(path: string): Issue {
  return issue('MISSING_VALUE', path, 'an amount, as other orders have one', undefined)
}

export function rowIssue(row: unknown, path: string): Issue {
  return issue('INVALID_TYPE', path, 'an order { client, date, amount }', row)
}

function amountFaults(amount: unknown, { refunds }: LogRules, path: string): Issue[] {
  if (!isAmount(amount)) return [issue('INVALID_AMOUNT', path, `a finite number within ±${LARGEST_AMOUNT}`, amount)]
  if (amount >= 0 || refunds !== 'error') return []
  const hint = "A negative amount is a refund: choose refunds: 'net' or 'drop'"
  return [{ ...issue('REFUND_WITHOUT_POLICY', path, 'an amount >= 0', amount), hint }]
}

function currencyFaults(currency: unknown, { currency: known }: LogRules, path: string): Issue[] {
  if (!isCurrency(currency)) return [issue('INVALID_TYPE', path, 'an ISO 4217 code of three capital letters', currency)]
  if (known === undefined || currency === known) return []
  const hint = 'Convert all amounts to one currency first'
  return [{ ...issue('MIXED_CURRENCIES', path, `${known}, as the orders before`, currency), hint }]
}

function issue(code: ErrorCode, path: string, expected: string, value: unknown): Issue {
  return { code, path, expected, received: received(value) }
}
