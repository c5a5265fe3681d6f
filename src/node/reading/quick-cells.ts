/**
 * Plain numbers and days, read where they stand in the codes of a text: the cells of large tables are nearly all plain, and a text of
 * its own for each costs more than all else. What is not plain is left to the readers of cells.
 *
 * @module
 */

const MINUS = 45
const POINT = 46
const ZERO = 48
/** Whole numbers of so many digits, and powers of ten up to 22, are exact in doubles, so that one division rounds once. */
const MOST_CHARACTERS = 15
const POWERS_OF_TEN: Float64Array = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

/** The number from one place to another: digits, a point at most, a minus; NaN for what is anything else. */
export function numberAt(codes: Uint16Array, from: number, to: number): number {
  const isNegative = codes[from] === MINUS
  const start = isNegative ? from + 1 : from
  if (to <= start || to - start > MOST_CHARACTERS) return Number.NaN
  let digits = 0
  let point = -1
  for (let at = start; at < to; at++) {
    const digit = codes[at]! - ZERO
    if (digit >= 0 && digit <= 9) digits = 10 * digits + digit
    else if (digit === POINT - ZERO && point < 0) point = at
    else return Number.NaN
  }
  if (point >= 0 && to - start === 1) return Number.NaN
  const size = point < 0 ? digits : digits / POWERS_OF_TEN[to - 1 - point]!
  return isNegative ? 0 - size : size
}

const DASH = 45
const FIRST_YEAR = 1800
const LAST_YEAR = 2199
const MONTHS = 12
const DAYS = 31

/** How many keys {@link dayKeyAt} may give. */
export const DAY_KEYS: number = (LAST_YEAR - FIRST_YEAR + 1) * MONTHS * DAYS

/** A whole number for each text `YYYY-MM-DD` of the years 1800 to 2199, whether there is such a day or not; -1 for other texts. */
export function dayKeyAt(codes: Uint16Array, from: number, to: number): number {
  if (to - from !== 10 || codes[from + 4] !== DASH || codes[from + 7] !== DASH) return -1
  const year = 100 * twoDigits(codes, from) + twoDigits(codes, from + 2)
  const month = twoDigits(codes, from + 5) - 1
  const day = twoDigits(codes, from + 8) - 1
  const isKey = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 0 && month < MONTHS && day >= 0 && day < DAYS
  return isKey ? ((year - FIRST_YEAR) * MONTHS + month) * DAYS + day : -1
}

/** Two digits, or NaN, which no comparison lets pass. */
function twoDigits(codes: Uint16Array, at: number): number {
  const tens = codes[at]! - ZERO
  const ones = codes[at + 1]! - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN
}
