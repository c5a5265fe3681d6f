/**
 * The natural logarithm to some 31 digits.
 *
 * x = 2ᵉ m with m in [√½, √2), c = the 64th nearest to m, s = (m - c) / (m + c):
 * ln x = e ln 2 + ln c + 2 (s + s³/3 + s⁵/5 + ...), where ln c comes from a table made by the same series.
 *
 * @see Tang (1990), Table-driven implementation of the logarithm function, ACM TOMS 16.
 * @module
 */
import { productError, sumError } from './double-double.js'

/** ln 2 in three parts; the first has 32 bits, so that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238
const LN2_MIDDLE = 1.9082149292705877e-10
const LN2_LOW = 1.1612227229362532e-26

const PARTS = 64
const FIRST_PART = 45
const LAST_PART = 91
/** Terms that reach 1e-33 for |s| <= 0.0056, and for |s| <= 0.18 in the table. */
const TERMS = 8
const TABLE_TERMS = 23

/** 1 / (2k + 1). */
const INVERSE_HIGH: Float64Array = /* @__PURE__ */ Float64Array.from({ length: TABLE_TERMS }, (_, k) => 1 / (2 * k + 1))
const INVERSE_LOW: Float64Array = /* @__PURE__ */ INVERSE_HIGH.map(
  (inverse, k) => (1 - inverse * (2 * k + 1) - productError(inverse, 2 * k + 1)) / (2 * k + 1),
)
/** ln(part / 64), at part - FIRST_PART; filled when first needed, as that takes longer than loading this file. */
const LOG_HIGH: Float64Array = /* @__PURE__ */ new Float64Array(LAST_PART - FIRST_PART + 1)
const LOG_LOW: Float64Array = /* @__PURE__ */ new Float64Array(LAST_PART - FIRST_PART + 1)
let isFilled = false

/**
 * ln(hi + lo), as high[at] + low[at]. Nothing is allocated.
 *
 * @param hi from 1e-290 to 1e300.
 * @param lo at most half a rounding of hi, as {@link sumError} gives it.
 * @param high column that takes the logarithm.
 * @param low column that takes what `high` loses to rounding.
 * @returns relative error below 1e-30.
 * @example
 * import { logDoubleDouble } from 'clientele/numeric'
 * const high = new Float64Array(1)
 * const low = new Float64Array(1)
 * logDoubleDouble(10, 0, high, low, 0)
 * high[0] // => 2.302585092994046
 * low[0].toPrecision(15) // => '-2.17075622338225e-16'
 */
export function logDoubleDouble(hi: number, lo: number, high: Float64Array, low: Float64Array, at: number): void {
  if (!isFilled) fillTable()
  const exponent = Math.round(Math.log2(hi))
  const scale = 2 ** -exponent
  const m = hi * scale
  const part = Math.round(m * PARTS)
  twiceAtanh(m, lo * scale, part / PARTS, TERMS, high, low, at)
  const first = exponent * LN2_HIGH
  const second = LOG_HIGH[part - FIRST_PART]!
  const third = high[at]!
  const fourth = exponent * LN2_MIDDLE
  const sum2 = first + second
  const sum3 = sum2 + third
  const sum4 = sum3 + fourth
  const rest =
    sumError(first, second) +
    sumError(sum2, third) +
    sumError(sum3, fourth) +
    (productError(exponent, LN2_MIDDLE) + exponent * LN2_LOW + LOG_LOW[part - FIRST_PART]! + low[at]!)
  high[at] = sum4 + rest
  low[at] = sumError(sum4, rest)
}

/** ln((m + lo) / c) = 2 artanh s with s = (m - c + lo) / (m + c + lo), for m - c exact. */
function twiceAtanh(
  m: number,
  lo: number,
  c: number,
  terms: number,
  high: Float64Array,
  low: Float64Array,
  at: number,
): void {
  const top = m - c + lo
  const topRest = sumError(m - c, lo)
  const bottom = m + c
  const bottomRest = sumError(m, c) + lo
  const quotient = top / bottom
  const product = quotient * bottom
  const missing = top - product - productError(quotient, bottom) + topRest - quotient * bottomRest
  const s = quotient + missing / bottom
  const sRest = missing / bottom - (s - quotient)
  const square = s * s
  const squareRest = productError(s, s) + 2 * s * sRest

  let sum = INVERSE_HIGH[terms - 1]!
  let sumRest = INVERSE_LOW[terms - 1]!
  for (let k = terms - 2; k >= 0; k--) {
    const times = sum * square
    const timesRest = productError(sum, square) + (sum * squareRest + sumRest * square)
    const plus = INVERSE_HIGH[k]! + times
    const plusRest = times - (plus - INVERSE_HIGH[k]!) + INVERSE_LOW[k]! + timesRest
    sum = plus + plusRest
    sumRest = plusRest - (sum - plus)
  }
  const value = 2 * s * sum
  const valueRest = 2 * (productError(s, sum) + (s * sumRest + sRest * sum))
  high[at] = value + valueRest
  low[at] = valueRest - (high[at]! - value)
}

function fillTable(): void {
  for (let part = FIRST_PART; part <= LAST_PART; part++) {
    twiceAtanh(part, 0, PARTS, TABLE_TERMS, LOG_HIGH, LOG_LOW, part - FIRST_PART)
  }
  isFilled = true
}
