/**
 * Moving the decimal point of a number.
 *
 * @module
 */

/**
 * A number in text form times a power of ten. Moving the point in the text rounds once; a product would round twice: 4.35 × 100 is
 * 434.99999999999994 in doubles.
 */
export function timesPowerOfTen(digits: string, power: number): number {
  if (power === 0) return Number(digits)
  const [mantissa, exponent = '0'] = digits.split(/[eE]/)
  return Number(`${mantissa}e${Number(exponent) + power}`)
}

/** The power of ten that a unit is; undefined where it is none. */
export function powerOfTen(unit: number): number | undefined {
  const power = Math.round(Math.log10(unit))
  return Number(`1e${power}`) === unit ? power : undefined
}
