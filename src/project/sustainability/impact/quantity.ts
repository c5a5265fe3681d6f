/**
 * Quantities that are known, or known to lie in a range, and sums and products of them.
 *
 * Ends of a range are the least and the most that the ends of its inputs allow, whatever depends on what: wider than a probability
 * interval would be, and never too narrow.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { held } from '../../../money/time-value/terms.js'
import { compensatedSum } from '../../../numeric/core.js'

/** A number, or one with the range in which it lies: lower <= value <= upper. */
export type Quantity = number | QuantityRange

/** A value and how far off it may be. */
export interface QuantityRange {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** A checked range; a number is a range of itself alone. */
export function expectQuantity(quantity: Quantity, path: string): QuantityRange {
  if (typeof quantity === 'number') {
    const value = expectFinite(quantity, path)
    return { value, lower: value, upper: value }
  }
  expectKnownKeys(expectObject(quantity, path), ['value', 'lower', 'upper'], path)
  const value = expectFinite(quantity.value, `${path}.value`)
  const lower = expectFinite(quantity.lower, `${path}.lower`)
  const upper = expectFinite(quantity.upper, `${path}.upper`)
  if (lower > value) reject('OUT_OF_RANGE', `${path}.lower`, `at most the value, ${value}`, lower)
  if (upper < value) reject('OUT_OF_RANGE', `${path}.upper`, `at least the value, ${value}`, upper)
  return { value, lower, upper }
}

/** A checked range of numbers >= 0. */
export function expectAmount(quantity: Quantity, path: string): QuantityRange {
  const range = expectQuantity(quantity, path)
  return range.lower >= 0 ? range : reject('OUT_OF_RANGE', path, 'a quantity >= 0', range.lower)
}

/** Small amounts beside large ones that cancel keep their digits. */
export function sumOfRanges(ranges: readonly QuantityRange[]): QuantityRange {
  const sumOf = (end: keyof QuantityRange): number => compensatedSum(Float64Array.from(ranges, range => range[end]))
  return { value: sumOf('value'), lower: sumOf('lower'), upper: sumOf('upper') }
}

export function minus(one: QuantityRange, other: QuantityRange): QuantityRange {
  return { value: one.value - other.value, lower: one.lower - other.upper, upper: one.upper - other.lower }
}

export function times(one: QuantityRange, other: QuantityRange): QuantityRange {
  const ends = [one.lower * other.lower, one.lower * other.upper, one.upper * other.lower, one.upper * other.upper]
  return { value: one.value * other.value, lower: Math.min(...ends), upper: Math.max(...ends) }
}

/** A multiple by a number >= 0. */
export function scaled({ value, lower, upper }: QuantityRange, factor: number): QuantityRange {
  return { value: value * factor, lower: lower * factor, upper: upper * factor }
}

/** A range that doubles hold. */
export function heldRange({ value, lower, upper }: QuantityRange, path: string): QuantityRange {
  return { value: held(value, path), lower: held(lower, path), upper: held(upper, path) }
}
