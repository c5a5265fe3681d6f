/**
 * The logarithm of a growth.
 *
 * @module
 */

/** ln(of / to) of two numbers of one sign: exact where they are almost equal, and where their quotient leaves the doubles. */
export function logRatio(of: number, to: number): number {
  const ratio = of / to
  if (ratio > 0.5 && ratio < 2) return Math.log1p((of - to) / to)
  if (ratio > 1e-300 && ratio < 1e300) return Math.log(ratio)
  return Math.log(Math.abs(of)) - Math.log(Math.abs(to))
}
