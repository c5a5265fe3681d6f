/**
 * From which amount on, and up to which, does a price earn the hurdle?
 *
 * Economic profit is a straight line of the amount: margin over risk and capital times the amount, less cost that comes once however
 * large the loan. So a price that pays per unit earns the hurdle from some amount on; one that does not earns it up to some amount, if
 * fixed fees exceed fixed cost, or never.
 *
 * @module
 */
import { largestHolding } from '../../affordability/largest-holding.js'

/** Minor units; `most` is absent where there is no end. */
export type HurdleAmounts =
  | { readonly status: 'found'; readonly least: number; readonly most?: number }
  | { readonly status: 'never' }

/** Amounts beyond are not lent. */
const LARGEST = 1e15
/** Of the amount: what sums of lines lose to rounding. */
const ROUNDING = 1e-14

/**
 * @param excess economic profit by amount.
 * @param asked an amount within reach, to guess from.
 * @param smallest the smallest amount there is.
 */
export function hurdleAmounts(excess: (minorUnits: number) => number, asked: number, smallest: number): HurdleAmounts {
  const one = excess(asked)
  const perUnit = (excess(2 * asked) - one) / asked
  const guess = Math.min(LARGEST, Math.abs(asked - one / perUnit))
  const earns = (amount: number): boolean => excess(amount) >= -ROUNDING * amount
  if (earns(smallest)) {
    if (perUnit >= 0 || earns(LARGEST)) return { status: 'found', least: smallest }
    return { status: 'found', least: smallest, most: largestHolding(smallest, LARGEST, guess, earns) }
  }
  if (perUnit <= 0 || !earns(LARGEST)) return { status: 'never' }
  return { status: 'found', least: largestHolding(smallest, LARGEST, guess, amount => !earns(amount)) + 1 }
}
