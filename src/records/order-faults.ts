/**
 * What can be wrong with one order, cell by cell; every fault is said here and nowhere else.
 *
 * @module
 */
import type { ErrorCode, Issue } from '../errors/index.js'
import { received } from '../errors/index.js'

/** An amount beyond this is a mistake, and below it no sum of a log can overflow. */
export const LARGEST_AMOUNT = 1e300

/** ISO 4217: three capital letters. */
export const CURRENCY: RegExp = /^[A-Z]{3}$/

export function isClientId(client: unknown): client is string | number {
  return typeof client === 'string' ? client !== '' : typeof client === 'number' && Number.isFinite(client)
}

export function isAmount(amount: unknown): amount is number {
  return typeof amount === 'number' && Math.abs(amount) <= LARGEST_AMOUNT
}

export function isCurrency(currency: unknown): currency is string {
  return typeof currency === 'string' && CURRENCY.test(currency)
}

export function clientIssue(client: unknown, path: string): Issue {
  return issue('INVALID_CLIENT', path, 'a text that is not empty or a finite number', client)
}

export function amountIssue(amount: unknown, path: string): Issue {
  return issue('INVALID_AMOUNT', path, `a finite number within ±${LARGEST_AMOUNT}`, amount)
}

export function missingAmountIssue(path: string): Issue {
  return issue('MISSING_VALUE', path, 'an amount, as other orders have one', undefined)
}

export function refundIssue(amount: number, path: string): Issue {
  const hint = "A negative amount is a refund: choose refunds: 'net' or 'drop'"
  return { ...issue('REFUND_WITHOUT_POLICY', path, 'an amount >= 0', amount), hint }
}

export function currencyIssue(currency: unknown, path: string): Issue {
  return issue('INVALID_TYPE', path, 'an ISO 4217 code of three capital letters', currency)
}

export function mixedCurrencyIssue(currency: string, known: string, path: string): Issue {
  const hint = 'Convert all amounts to one currency first'
  return { ...issue('MIXED_CURRENCIES', path, `${known}, as the orders before`, currency), hint }
}

export function rowIssue(row: unknown, path: string): Issue {
  return issue('INVALID_TYPE', path, 'an order { client, date, amount }', row)
}

function issue(code: ErrorCode, path: string, expected: string, value: unknown): Issue {
  return { code, path, expected, received: received(value) }
}
