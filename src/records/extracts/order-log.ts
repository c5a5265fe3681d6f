/**
 * The orders of a portfolio as the log that customer bases are made from.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { expectTable } from '../as-of/expect-table.js'
import { fieldReader } from '../portfolio/field-reader.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import { rowCount } from '../portfolio/rows.js'
import type { OrderColumns } from '../types.js'
import { days, numbers, texts } from './cells.js'

/**
 * All orders as columns for `customerBase`. Amounts and currencies are there if every order has one.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no portfolio; `MISSING_VALUE` where the portfolio has no table of orders.
 * @example
 * import { customerBase, orderLog } from 'clientele/records'
 * const orders = [{ client: 'C', date: '2024-01-31', amount: 5 }, { client: 'C', date: '2024-03-31', amount: 7 }]
 * const base = customerBase(orderLog({ orders }), { observedUntil: '2024-12-31', timeUnit: 'day' })
 * Array.from(base.frequency) // => [1]
 */
export function orderLog(portfolio: Portfolio): OrderColumns {
  expectObject(portfolio, 'portfolio')
  const { orders } = portfolio
  if (orders === undefined) return reject('MISSING_VALUE', 'portfolio.orders', 'the orders', orders)
  expectTable('orders', orders)
  const [amount, currency] = [fieldReader(orders, 'amount'), fieldReader(orders, 'currency')]
  const rows = Array.from({ length: rowCount(orders) }, (_, row) => row)
  const hasAll = (cell: (row: number) => unknown): boolean => rows.every(row => cell(row) !== undefined)
  return {
    client: texts(orders, 'client'),
    date: days(orders, 'date'),
    ...(hasAll(amount) && { amount: numbers(orders, 'amount') }),
    ...(hasAll(amount) && hasAll(currency) && { currency: texts(orders, 'currency') }),
  }
}
