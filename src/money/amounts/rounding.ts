/**
 * Products and quotients of numbers, rounded to whole minor units as pencil and paper would.
 *
 * @module
 */
import { expectFinite, expectList, reject } from '../../errors/index.js'
import { Exact, roundedQuotient } from './exact.js'
import { expectRounding, goesAway, isNearest } from './rounding-mode.js'
import type { RoundingMode } from './types.js'

/** Half the distance between 1 and the next double: what one operation, or reading a decimal, may be off, relatively. */
const ROUNDOFF = 2 ** -53
/** Between these, no number or product has lost digits to underflow, or itself to overflow. */
const SMALLEST = 2 ** -900
const LARGEST = 2 ** 900

/**
 * The product of numbers over a divisor, rounded to a whole number: interest is
 * `roundedProduct([balance, annualRate, days], 365, 'half-even')`.
 *
 * Each number means the decimal that it prints as: 0.1 is a tenth, 1.005 is no less. Where doubles decide the result
 * without doubt they are used, and exact decimals elsewhere; the result is always that of exact decimals.
 *
 * @param factors finite numbers; their product is 1 where there are none.
 * @param divisor any finite number but 0.
 * @param path how errors name the amount.
 * @throws ClienteleError `OUT_OF_RANGE` for a result beyond safe integers, a divisor of 0, an unknown mode or a number that
 * is not finite; `INVALID_TYPE` for what is no number.
 * @example
 * import { roundedProduct } from 'clientele/money'
 * roundedProduct([100_000_00, 0.035, 30], 360, 'half-even') // => 29167
 * roundedProduct([1.005, 100], 1, 'half-up') // => 101
 * roundedProduct([0.5, 5], 1, 'half-even') // => 2
 * roundedProduct([2 ** 53, 10], 1, 'half-up') // => Error OUT_OF_RANGE
 */
export function roundedProduct(
  factors: readonly number[],
  divisor: number,
  rounding: RoundingMode,
  path = 'amount',
): number {
  const inDoubles = certainly(factors, divisor, rounding)
  return inDoubles ?? exactly(factors, divisor, expectRounding(rounding, 'rounding'), path)
}

/** The rounded product, where the errors of doubles cannot have moved it across a boundary. */
function certainly(factors: readonly number[], divisor: number, mode: RoundingMode): number | undefined {
  if (typeof divisor !== 'number' || !Array.isArray(factors)) return undefined
  let size = 1
  let negative = divisor < 0
  for (let i = 0; i < factors.length; i++) {
    const factor = factors[i]
    if (typeof factor !== 'number') return undefined
    const magnitude = Math.abs(factor)
    size *= magnitude
    if (factor < 0) negative = !negative
    if (magnitude === 0) return isNothing(factors, divisor, mode) ? 0 : undefined
    if (!(magnitude > SMALLEST && size > SMALLEST && size < LARGEST)) return undefined
  }
  if (!(Math.abs(divisor) > SMALLEST)) return undefined
  size /= Math.abs(divisor)
  // Reading every number, each product, the division, and the comparison below.
  const doubt = (2 * factors.length + 4) * ROUNDOFF * size
  if (!(doubt < 0.25) || size < SMALLEST) return undefined
  const whole = Math.floor(size)
  const rest = size - whole
  if (isNearest(mode)) {
    return Math.abs(rest - 0.5) > doubt ? signed(rest > 0.5 ? whole + 1 : whole, negative) : undefined
  }
  const betweenWholes = rest > doubt && 1 - rest > doubt
  return betweenWholes && isOneWay(mode) ? signed(goesAway(mode, negative) ? whole + 1 : whole, negative) : undefined
}

/** A zero among finite numbers: too common in schedules to be left to decimals. */
function isNothing(factors: readonly number[], divisor: number, mode: RoundingMode): boolean {
  if (divisor === 0 || !Number.isFinite(divisor) || !(isNearest(mode) || isOneWay(mode))) return false
  for (const factor of factors) if (!Number.isFinite(factor)) return false
  return true
}

function isOneWay(mode: RoundingMode): boolean {
  return mode === 'up' || mode === 'down' || mode === 'ceiling' || mode === 'floor'
}

/** Never -0. */
function signed(size: number, negative: boolean): number {
  return negative && size > 0 ? -size : size
}

function exactly(factors: readonly number[], divisor: number, mode: RoundingMode, path: string): number {
  if (expectFinite(divisor, `${path} divisor`) === 0)
    reject('OUT_OF_RANGE', `${path} divisor`, 'a number other than 0', 0)
  let product = new Exact(1)
  for (const [i, factor] of expectList(factors, `${path} factors`).entries()) {
    product = product.times(expectFinite(factor, `${path} factors[${i}]`))
  }
  return roundedQuotient(product, new Exact(divisor), mode, path)
}
