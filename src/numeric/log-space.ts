/**
 * Sums and complements of numbers that are only known by their logarithms, because the numbers themselves would
 * overflow or vanish.
 *
 * @module
 */

/**
 * ln Σ exp(vᵢ), however large or small the values.
 *
 * @param values logarithms; `-Infinity` (the logarithm of nothing) adds nothing. No values: `-Infinity`.
 * @example
 * import { logSumExp } from 'clientele/numeric'
 * logSumExp([1000, 1000]) // => 1000.6931471805599
 */
export function logSumExp(values: ArrayLike<number>): number {
  let largest = -Infinity
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i]!)
  if (!Number.isFinite(largest)) return largest
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]! - largest)
  return largest + Math.log(sum)
}

/**
 * ln(1 - eˣ), the logarithm of the complement of a probability known by its logarithm.
 *
 * @param x < 0
 * @see Mächler (2012), Accurately Computing log(1 - exp(-|a|)), eq. 7.
 * @example
 * import { log1mExp } from 'clientele/numeric'
 * log1mExp(-1e-20) // => -46.051701859880914
 */
export function log1mExp(x: number): number {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x))
}

/**
 * ln(1 + eˣ), which neither overflows for large x nor loses small ones.
 *
 * @param x any number.
 * @see Mächler (2012), Accurately Computing log(1 - exp(-|a|)), eq. 10.
 * @example
 * import { log1pExp } from 'clientele/numeric'
 * log1pExp(1000) // => 1000
 */
export function log1pExp(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
}
