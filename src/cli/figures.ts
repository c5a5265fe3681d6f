/**
 * Numbers as people read them.
 *
 * @module
 */
import { significant } from '../model/index.js'

/** A whole number, or an expectation that is shown like one: 1,234; below 100 with one decimal. */
export function count(value: number): string {
  return decimals(value, Number.isInteger(value) || value >= 100 ? 0 : 1)
}

/** Writes money of one log, all of it alike. */
export type Amount = (value: number) => string

/**
 * How money is written where a purchase is `mean` on average: 1,234.50; with more decimals where that leaves little or
 * nothing of it, as of parts of a million or of a coin, and in powers of ten where no reader counts digits.
 */
export function amountsLike(mean: number): Amount {
  if (mean < LEAST || mean >= MOST) return value => significant(value, 6)
  const digits = mean < 1 ? 1 - Math.floor(Math.log10(mean)) + 1 : 2
  return value => decimals(value, digits)
}

const LEAST = 1e-9
const MOST = 1e12

/** A share of a whole: 40.7 %. */
export function share(part: number, whole: number): string {
  return `${decimals((100 * part) / whole, 1)} %`
}

/** A part of a whole as it was said: 30.0 %, 8.25 %. */
export function percent(part: number): string {
  return `${(100 * part).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 6 })} %`
}

/** With exactly so many decimals, and commas between thousands in every language. */
export function decimals(value: number, digits: number): string {
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  })
}
