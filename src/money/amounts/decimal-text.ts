/**
 * Whole minor units as decimal text: digits are moved, nothing is computed, so that nothing can be lost.
 *
 * @module
 */

/** Minor units as text with a point: 1234 of two decimals is `12.34`, -5 is `-0.05`. */
export function decimalText(minorUnits: number, decimals: number): string {
  const digits = String(Math.abs(minorUnits)).padStart(decimals + 1, '0')
  const sign = minorUnits < 0 ? '-' : ''
  if (decimals === 0) return sign + digits
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
