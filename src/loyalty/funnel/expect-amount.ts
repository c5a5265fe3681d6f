/**
 * An amount of a funnel, whose sums still are numbers.
 *
 * @module
 */
import { expectNonNegative, reject } from '../../errors/index.js'
import { MOST_AMOUNT } from '../rates/amounts.js'

/** A number from 0 to the most of which sums are computed. */
export function expectAmount(value: unknown, path: string): number {
  const amount = expectNonNegative(value, path)
  return amount <= MOST_AMOUNT ? amount : reject('OUT_OF_RANGE', path, `a number up to ${MOST_AMOUNT}`, value)
}
