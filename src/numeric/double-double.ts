/**
 * Numbers as unevaluated sums hi + lo of two doubles, some 31 digits: for differences of logarithms that are multiplied
 * by a million before they go into an exponential, as s (ln(α + T) - ln(α + t)) in a likelihood.
 *
 * @see Dekker (1971), A floating-point technique for extending the available precision, Numer. Math. 18; Knuth (1997),
 * The Art of Computer Programming 2, section 4.2.2, theorem B.
 * @module
 */

const SPLITTER = 2 ** 27 + 1

/**
 * What a + b loses to rounding: (a + b) + sumError(a, b) is the exact sum.
 *
 * @example
 * import { sumError } from 'clientele/numeric'
 * sumError(1e16, 1) // => 1
 */
export function sumError(a: number, b: number): number {
  const sum = a + b
  const added = sum - a
  return a - (sum - added) + (b - added)
}

/**
 * What a · b loses to rounding: (a · b) + productError(a, b) is the exact product.
 *
 * @param a absolutely below 1e300; the product neither over- nor underflows.
 * @param b as a.
 * @example
 * import { productError } from 'clientele/numeric'
 * productError(1 + 2 ** -30, 1 + 2 ** -30) === 2 ** -60 // => true
 */
export function productError(a: number, b: number): number {
  const splitA = SPLITTER * a
  const highA = splitA - (splitA - a)
  const lowA = a - highA
  const splitB = SPLITTER * b
  const highB = splitB - (splitB - b)
  const lowB = b - highB
  return lowA * lowB - (a * b - highA * highB - lowA * highB - highA * lowB)
}
