const DIGITS = 13
/** Powers of ten up to here are exact. */
const EXACT = 22
const POWERS: readonly number[] = Array.from({ length: EXACT + 1 }, (_, exponent) => Number(`1e${exponent}`))

/**
 * A computed amount to 13 digits: what is equal in decimals but was added, divided or multiplied along different ways
 * is equal again, so that rounding never gives two clients of one value two scores.
 */
export function toDigits(value: number): number {
  if (value === 0) return 0
  const shift = DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)))
  const power = POWERS[Math.abs(shift)]
  if (power === undefined) return Number(value.toPrecision(DIGITS))
  return shift >= 0 ? Math.round(value * power) / power : Math.round(value / power) * power
}
