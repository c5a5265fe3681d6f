/**
 * Which payment repays a balance, however rates and lengths of periods differ?
 *
 *   B = Σ L·wₖ·vₖ + F·vₙ       vₖ = Π 1/(1 + gⱼ), j ≤ k
 *   L = B·g + (B - F)·g / ((1 + g)ⁿ - 1)      where all g are the same and all w are 1
 *
 * B: balance; L: the payment; w: weights of payments; F: balloon; g: interest of a period on one unit of balance. The second form
 * takes (1 + g)ⁿ - 1 as expm1(n · log1p g), so that no digit is lost at rates near 0 (Kellison, The Theory of Interest, 3rd ed.
 * 2009, eq. 3.2 and 5.1).
 *
 * @module
 */

/** What is to be repaid from the first of these periods on. */
export interface Annuity {
  readonly balance: number
  /** Left to the last payment. */
  readonly balloon: number
  /** Interest of each period on one unit of balance; > -1. */
  readonly growths: readonly number[]
  /** Payments are L times these; all 1 by default. */
  readonly weights?: readonly number[]
}

/** The payment L, unrounded; not finite where no double holds it. */
export function levelPayment({ balance, balloon, growths, weights }: Annuity): number {
  const [first = 0] = growths
  if (weights === undefined && growths.every(growth => growth === first)) {
    const spread = balance - balloon
    if (first === 0) return spread / growths.length
    return balance * first + (spread * first) / Math.expm1(growths.length * Math.log1p(first))
  }
  return paymentByPeriod(balance, balloon, growths, weights)
}

/** Values are taken on the first day where money grows, on the last where it shrinks, so that none outgrows a double. */
function paymentByPeriod(
  balance: number,
  balloon: number,
  growths: readonly number[],
  weights: readonly number[] | undefined,
): number {
  const grows = growths.reduce((sum, growth) => sum + Math.log1p(growth), 0) >= 0
  let factor = 1
  let annuity = 0
  if (grows) {
    for (let k = 0; k < growths.length; k++) {
      factor /= 1 + growths[k]!
      annuity += factor * (weights === undefined ? 1 : weights[k]!)
    }
    return (balance - balloon * factor) / annuity
  }
  for (let k = growths.length - 1; k >= 0; k--) {
    annuity += factor * (weights === undefined ? 1 : weights[k]!)
    factor *= 1 + growths[k]!
  }
  return (balance * factor - balloon) / annuity
}
