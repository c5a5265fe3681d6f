/**
 * ln(1 + x) - x without the cancellation at small x: the exponent of every "large parameter" formula.
 *
 * With r = x / (2 + x), ln(1 + x) = 2 (r + r³/3 + r⁵/5 + ...) and x = 2r / (1 - r), hence
 * ln(1 + x) - x = r (2 r² (1/3 + r²/5 + r⁴/7 + ...) - x).
 *
 * @see DiDonato & Morris (1992), Algorithm 708, function RLOG1.
 * @module
 */

const SMALL = 0.5

/**
 * ln(1 + x) - x.
 *
 * @param x > -1
 * @returns 0 at 0, negative elsewhere; relative error below 1e-15.
 */
export function log1pMinus(x: number): number {
  if (Math.abs(x) > SMALL) return Math.log1p(x) - x
  const r = x / (2 + x)
  const square = r * r
  let power = 1
  let sum = 0
  for (let odd = 3; power > Number.EPSILON / 16; odd += 2) {
    sum += power / odd
    power *= square
  }
  return r * (2 * square * sum - x)
}
