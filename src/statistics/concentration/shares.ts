/**
 * The shares that indices of concentration are made of.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectColumns, VALUE } from '../columns.js'
import { scaledValues } from '../scaled-values.js'

/** Values checked, divided by a power of two near the largest so that no sum overflows, and what they add up to. */
export interface Amounts {
  readonly amounts: Float64Array
  /** > 0. */
  readonly total: number
}

/** Values >= 0, at least one above 0. */
export function expectAmounts(values: ArrayLike<number>, path = 'values'): Amounts {
  expectColumns([path, values, VALUE])
  const amounts = scaledValues(values)
  const total = compensatedSum(amounts)
  if (total === 0) reject('OUT_OF_RANGE', path, 'at least one above 0', 'only 0')
  return { amounts, total }
}

/** The part of each value in all of them; adds up to 1. */
export function sharesOf(values: ArrayLike<number>): Float64Array {
  const { amounts, total } = expectAmounts(values)
  return amounts.map(amount => amount / total)
}
