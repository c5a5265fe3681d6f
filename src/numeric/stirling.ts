/**
 * By how much Stirling's formula falls short: ln Γ(x) = (x - ½) ln x - x + ½ ln 2π + stirlingRest(x).
 *
 * @see Abramowitz & Stegun (1964), 6.1.41.
 * @module
 */

/**
 * 1/(12x) - 1/(360x³) + 1/(1260x⁵) - ...
 *
 * @param x >= 50
 * @returns absolute error below 1e-15.
 */
export function stirlingRest(x: number): number {
  const square = x * x
  return (1 - (1 - 2 / (7 * square)) / (30 * square)) / (12 * x)
}
