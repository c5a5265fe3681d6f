/**
 * What clients brought in the holdout, and what a forecast of purchases comes to in money.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { Holdout } from '../../records/core.js'
import { expectColumns, VALUE } from '../../statistics/columns.js'

/** The amount per client that the holdout brought. */
export function holdoutValue({ meanSpend, spendOrders }: Pick<Holdout, 'meanSpend' | 'spendOrders'>): Float64Array {
  if (meanSpend === undefined || spendOrders === undefined) {
    return reject('MISSING_VALUE', 'base.holdout.meanSpend', 'amounts in the log', meanSpend, WITH_AMOUNTS)
  }
  return meanSpend.map((mean, client) => mean * spendOrders[client]!)
}

/** Purchases times the amount of one, per client. */
export function timesSpend(purchases: Float64Array, spend: ArrayLike<number> | undefined, path: string): Float64Array {
  if (spend === undefined) return reject('MISSING_VALUE', path, 'amounts in the log', spend, WITH_AMOUNTS)
  const size = expectColumns([path, spend, VALUE])
  if (size !== purchases.length) reject('LENGTH_MISMATCH', path, `${purchases.length} amounts, one per client`, size)
  return purchases.map((count, client) => count * spend[client]!)
}

const WITH_AMOUNTS = 'Without amounts only purchases can be judged: leave expectedSpend out'
