/**
 * Sums of discounted flows at equal distances, compensated so that a million flows lose no digit.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'

/** At least one amount, each a finite number; an array or a typed array. */
export function checkedAmounts(amounts: ArrayLike<number>, path = 'amounts'): ArrayLike<number> {
  if (!Array.isArray(amounts) && !(amounts instanceof Float64Array)) {
    return reject('INVALID_TYPE', path, 'an array or a Float64Array of numbers', amounts)
  }
  if (amounts.length === 0) return reject('EMPTY_INPUT', path, 'at least one amount', amounts)
  for (let i = 0; i < amounts.length; i++) expectFinite(amounts[i], `${path}[${i}]`)
  return amounts
}

/** Σ a_t e^(-force·(t + first)), t from 0; Infinity or NaN where a term overflows. */
export function discountedSum(amounts: ArrayLike<number>, force: number, first = 0): number {
  const values = new Float64Array(amounts.length)
  for (let t = 0; t < values.length; t++) {
    const amount = amounts[t]!
    if (amount !== 0) values[t] = amount * Math.exp(-force * (t + first))
  }
  return compensatedSum(values)
}

/** Where a_t e^(-force·t) of amounts >= 0 is largest; -1 where all are 0. */
export function heaviestPeriod(amounts: ArrayLike<number>, force: number): number {
  let largest = -Infinity
  let at = -1
  for (let t = 0; t < amounts.length; t++) {
    const size = Math.log(amounts[t]!) - force * t
    if (size > largest) {
      largest = size
      at = t
    }
  }
  return at
}
