/**
 * What the model computes on: how many orders count for spend, and the moments of their logarithms, per client.
 *
 * @module
 */
import { expectFinite, expectInteger, expectNonNegative, reject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import { isBase } from '../foundation/index.js'
import { checkCurrency, expectColumn, LARGEST_ORDERS } from '../spend-histories.js'
import type { LogSpendHistory } from '../spending-contract.js'
import type { LogNormalSpendModel } from './model.js'

/** One cell per client. */
export interface LogSpendColumns {
  readonly spendOrders: Float64Array
  readonly mean: Float64Array
}

/** The same with what a likelihood needs. */
export interface LogSpendMoments extends LogSpendColumns {
  readonly squares: Float64Array
}

/** The spend of a client as columns of one, or that of a base in the model's currency. */
export function logSpendOf(model: LogNormalSpendModel, of: LogSpendHistory | CustomerBase): LogSpendColumns {
  return isBase(of) ? momentsInCurrency(model, of) : columnsOfOne(of)
}

/** The same with the scatter of the logarithms, which one client may have left out. */
export function logMomentsOf(model: LogNormalSpendModel, of: LogSpendHistory | CustomerBase): LogSpendMoments {
  return isBase(of) ? momentsInCurrency(model, of) : { ...columnsOfOne(of), squares: squaresOfOne(of) }
}

/** The moments of a base; one that did not keep them is refused. */
export function logSpendMoments({ size, spendOrders, logSpend }: CustomerBase): LogSpendMoments {
  const orders = expectColumn(spendOrders, 'base.spendOrders', size)
  return {
    spendOrders: orders,
    mean: expectColumn(logSpend?.mean, 'base.logSpend.mean', size, KEEP),
    squares: expectColumn(logSpend?.squares, 'base.logSpend.squares', size, KEEP),
  }
}

function momentsInCurrency(model: LogNormalSpendModel, base: CustomerBase): LogSpendMoments {
  checkCurrency(model, base)
  return logSpendMoments(base)
}

function columnsOfOne({ spendOrders, meanLogSpend }: LogSpendHistory): LogSpendColumns {
  const orders = expectInteger(spendOrders, 'client.spendOrders', 0, LARGEST_ORDERS)
  const mean = expectFinite(meanLogSpend, 'client.meanLogSpend')
  if (mean < LEAST_LOG || mean > LARGEST_LOG) {
    reject('OUT_OF_RANGE', 'client.meanLogSpend', `a logarithm from ${LEAST_LOG} to ${LARGEST_LOG}`, mean)
  }
  if (orders === 0 && mean !== 0) {
    reject('INCONSISTENT_HISTORY', 'client.meanLogSpend', '0, as no order counts', mean)
  }
  return { spendOrders: Float64Array.of(orders), mean: Float64Array.of(mean) }
}

function squaresOfOne({ spendOrders, logSpendSquares }: LogSpendHistory): Float64Array {
  if (logSpendSquares === undefined) {
    if (spendOrders < 2) return new Float64Array(1)
    return reject('MISSING_VALUE', 'client.logSpendSquares', 'a number >= 0, as two orders or more count', undefined)
  }
  const squares = expectNonNegative(logSpendSquares, 'client.logSpendSquares')
  if (spendOrders < 2 && squares > 0) {
    reject('INCONSISTENT_HISTORY', 'client.logSpendSquares', '0, as fewer than two orders count', squares)
  }
  const most = spendOrders * MOST_SQUARED
  if (squares > most) reject('OUT_OF_RANGE', 'client.logSpendSquares', `at most ${most} for its orders`, squares)
  return Float64Array.of(squares)
}

/** Logarithms of the amounts that a base takes. */
const LEAST_LOG = -745
const LARGEST_LOG = 691
/** An order cannot lie further from the mean than so, half of them at either end. */
const MOST_SQUARED = ((LARGEST_LOG - LEAST_LOG) / 2) ** 2
const KEEP = "Build the base with { keep: ['logSpend'] }, from orders with amounts"
