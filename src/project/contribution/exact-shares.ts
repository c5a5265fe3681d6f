/**
 * Shares that add up to exactly 1, in whatever order they are added.
 *
 *   unit = 2^−k, the finest of which Σ|share| still has fewer than 2^53 units; each share is a whole number of units: its own rounded
 *   down, and the units that are left go to the largest remainders, one each
 *
 * Sums of such numbers are never rounded, so that no order of rows makes another total. A share is off by less than four units:
 * by 2^−50 where none is negative.
 *
 * @see Balinski and Young (2001), Fair Representation, 2nd ed., appendix A (Hamilton's method).
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import { scaledValues } from '../../statistics/scaled-values.js'

/** Digits of a double, less one for the units that are handed out. */
const DIGITS = 52

/**
 * The share of each amount; `undefined` where the total is not above 0, or nothing beside the sizes that cancel in it.
 *
 * @param names one per amount and all different: which of equal amounts has the unit that is left.
 */
export function exactShares(amounts: ArrayLike<number>, names: readonly string[]): Float64Array | undefined {
  const scaled = scaledValues(amounts)
  const total = compensatedSum(scaled)
  if (!(total > 0)) return undefined
  const gross = compensatedSum(scaled.map(Math.abs)) / total
  const units = 2 ** (DIGITS - Math.ceil(Math.log2(gross)))
  if (units < 1) return undefined
  const wanted = scaled.map(amount => (amount / total) * units)
  const whole = wanted.map(Math.floor)
  const left = whole.reduce((rest, part) => rest - part, units)
  const each = Math.floor(left / whole.length)
  const more = left - each * whole.length
  const order = byRemainder(wanted, whole, names)
  for (const [place, i] of order.entries()) whole[i]! += place < more ? each + 1 : each
  return whole.map(part => part / units + 0)
}

/** Largest remainder first; equal ones by name, so that the order of rows decides nothing. */
function byRemainder(wanted: Float64Array, whole: Float64Array, names: readonly string[]): Uint32Array {
  const remainders = wanted.map((value, i) => value - whole[i]!)
  return Uint32Array.from(wanted.keys()).sort(
    (a, b) => remainders[b]! - remainders[a]! || (names[a]! < names[b]! ? -1 : 1),
  )
}
