/**
 * Decimals that never lose a digit, and their one rounding to whole minor units.
 *
 * @module
 */
import { Decimal } from 'decimal.js'
import { reject } from '../../errors/index.js'
import { expectRounding, goesAway, isNearest, ROUNDING_MODES, tieGoesAway } from './rounding-mode.js'
import type { RoundingMode } from './types.js'

/** A Decimal of our own: as many digits as sums and products need, whatever a program sets elsewhere. */
export const Exact: typeof Decimal = Decimal.clone({ precision: 1e9, defaults: true })

/** Sums, differences and products of these are exact; quotients are rounded by {@link roundedQuotient} only. */
export type Exact = Decimal

const LARGEST = Number.MAX_SAFE_INTEGER

/**
 * A quotient of two decimals, rounded to a whole number exactly as long division says.
 *
 * @throws ClienteleError `OUT_OF_RANGE` beyond safe integers.
 */
export function roundedQuotient(numerator: Exact, divisor: Exact, mode: RoundingMode, path: string): number {
  if (numerator.isZero()) return 0
  // Before the division, whose whole part might have hundreds of digits.
  if (numerator.e - divisor.e > 17) outOfRange(path, Number(numerator) / Number(divisor))
  const size = divisor.abs()
  const amount = numerator.abs()
  const whole = amount.divToInt(size)
  const rest = amount.minus(whole.times(size))
  const negative = numerator.isNegative() !== divisor.isNegative()
  const rounded = whole.toNumber() + (movesAway(mode, negative, whole, rest, size) ? 1 : 0)
  if (rounded > LARGEST) outOfRange(path, negative ? -rounded : rounded)
  return negative && rounded > 0 ? -rounded : rounded
}

/**
 * A quotient of two decimals as a whole number: rounded where a mode is named, else as it is.
 *
 * @param given what errors say was received; the quotient by default.
 * @throws ClienteleError `INVALID_AMOUNT` for a fraction without a mode; `OUT_OF_RANGE` beyond safe integers.
 */
export function wholeQuotient(
  numerator: Exact,
  divisor: Exact,
  mode: RoundingMode | undefined,
  path: string,
  given?: unknown,
): number {
  if (mode !== undefined) return roundedQuotient(numerator, divisor, expectRounding(mode, 'options.rounding'), path)
  const whole = roundedQuotient(numerator, divisor, 'down', path)
  if (divisor.times(whole).eq(numerator)) return whole
  return reject(
    'INVALID_AMOUNT',
    path,
    'whole minor units',
    given ?? numerator.toNumber() / divisor.toNumber(),
    NAME_ONE,
  )
}

const NAME_ONE = `Say how to round: rounding is ${ROUNDING_MODES.map(mode => `'${mode}'`).join(' or ')}`

function movesAway(mode: RoundingMode, negative: boolean, whole: Exact, rest: Exact, divisor: Exact): boolean {
  if (rest.isZero()) return false
  if (!isNearest(mode)) return goesAway(mode, negative)
  const comparedWithHalf = rest.times(2).cmp(divisor)
  return comparedWithHalf > 0 || (comparedWithHalf === 0 && tieGoesAway(mode, isOdd(whole)))
}

function isOdd(whole: Exact): boolean {
  return !whole.mod(2).isZero()
}

/** More minor units than a double counts one by one. */
export function outOfRange(path: string, minorUnits: number): never {
  return reject('OUT_OF_RANGE', path, `an amount of at most ${LARGEST} minor units`, minorUnits)
}
