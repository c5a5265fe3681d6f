import { expectPositive, reject } from '../errors/index.js'
import type { LogMoments } from './kept-orders.js'
import { momentsOf } from './kept-orders.js'

/**
 * What `keep: ['logSpend']` keeps of one client's amounts: the mean of their logarithms and the sum of the squared
 * distances from it; both are 0 for no amount.
 *
 * @param amounts > 0.
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` for an amount that is not above 0.
 * @example
 * import { logMoments } from 'clientele/records'
 * logMoments([1, 1, 1]) // => { mean: 0, squares: 0 }
 * logMoments([10, 1000]).squares.toFixed(4) // => '10.6038'
 */
export function logMoments(amounts: ArrayLike<number>): LogMoments {
  if (typeof amounts !== 'object' || amounts === null || !('length' in amounts)) {
    return reject('INVALID_TYPE', 'amounts', 'a column of numbers', amounts)
  }
  const column = Float64Array.from(amounts, (amount, i) => expectPositive(amount, `amounts[${i}]`))
  return momentsOf(column, column.length)
}
