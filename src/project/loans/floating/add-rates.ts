/**
 * Sums of rates as pencil and paper would have them.
 *
 * @module
 */

/**
 * The sum of two rates, to 15 decimals: 0.0345 + 0.0055 is 0.04, so that interest rounds as the contract's decimals say and
 * not by what doubles make of them.
 */
export function addRates(a: number, b: number): number {
  if (a === 0) return b
  return b === 0 ? a : Number((a + b).toFixed(15))
}
