/**
 * Numbers as people read them.
 *
 * @module
 */

/** A whole number, or an expectation that is shown like one: 1,234; below 100 with one decimal. */
export function count(value: number): string {
  return decimals(value, Number.isInteger(value) || value >= 100 ? 0 : 1)
}

/** A sum of money or a mean: 1,234.50. */
export function amount(value: number): string {
  return decimals(value, 2)
}

/** A share of a whole: 40.7 %. */
export function share(part: number, whole: number): string {
  return `${decimals((100 * part) / whole, 1)} %`
}

/** With exactly so many decimals, and commas between thousands in every language. */
export function decimals(value: number, digits: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
