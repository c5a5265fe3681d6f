/**
 * What is wrong with a log, as values: the twin of `customerBase`, which throws.
 *
 * @module
 */
import type { Issue } from '../errors/index.js'
import { ClienteleError, expectInteger, expectKnownKeys, expectObject, expectOneOf } from '../errors/index.js'
import type { RefundPolicy } from './base-options.js'
import { REFUND_POLICIES } from './base-options.js'
import type { OrderInput } from './order-input.js'
import { orderReader } from './order-reader.js'

/** How orders are checked. */
export interface CheckOptions {
  /** What a negative amount means, as in `customerBase`. Default: `'error'`. */
  readonly refunds?: RefundPolicy
  /** How many issues to return at most; whole, >= 1. Default: 1,000. */
  readonly limit?: number
}

const MOST = 1000

/**
 * The faults of a log that `customerBase` would throw, in the order of its rows; rows that lack an amount which others
 * have come last. Empty for a good log.
 *
 * @throws ClienteleError for a wrong option only.
 * @example
 * import { checkOrders } from 'clientele/records'
 * const orders = [{ client: 'ann', date: '2024-01-01', amount: 20 }, { client: 'bob', date: '2024-13-01', amount: -5 }]
 * checkOrders(orders).map(issue => issue.path) // => ['orders[1].date', 'orders[1].amount']
 */
export function checkOrders(orders: OrderInput, options: CheckOptions = {}): readonly Issue[] {
  expectObject(options, 'options')
  expectKnownKeys(options, ['refunds', 'limit'], 'options')
  const { refunds = 'error', limit = MOST } = options
  const most = expectInteger(limit, 'options.limit', 1)
  const issues: Issue[] = []
  const reader = orderReader(expectOneOf(refunds, REFUND_POLICIES, 'options.refunds'), issue => {
    if (issues.length < most) issues.push(issue)
  })
  try {
    reader.read(orders)
    reader.events()
    reader.expectRows()
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    issues.push(...error.issues)
  }
  return issues
}
