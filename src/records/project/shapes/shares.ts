/**
 * Lists of shares that make up a whole.
 *
 * @module
 */
import type { Shape } from '../../shapes/shape.js'
import { fault, isRecord } from '../../shapes/shape.js'
import { amount } from '../../shapes/values.js'
import { list } from './shape.js'

/** By how much a sum of shares may miss 1: what adding doubles costs, and no more. */
export const SHARES_WITHIN = 1e-9

/** Numbers >= 0 of sum 1; so many of them, where that is known. */
export function shares(length?: number): Shape {
  const each = list(amount, 1)
  return (value, path) => {
    const faults = each(value, path)
    if (faults.length > 0 || !Array.isArray(value)) return faults
    if (length !== undefined && value.length !== length) {
      return fault('LENGTH_MISMATCH', path, `${length} numbers`, value)
    }
    return sumIsOne(value)(value, path)
  }
}

/** Elements of which one field is a share, of sum 1. */
export function sharesOf(element: Shape, field: string): Shape {
  const each = list(element, 1)
  return (value, path) => {
    const faults = each(value, path)
    if (faults.length > 0 || !Array.isArray(value)) return faults
    return sumIsOne(value.map((held: unknown) => (isRecord(held) ? held[field] : undefined)))(value, path)
  }
}

/** Sum of what are numbers. */
export function sumOf(values: readonly unknown[]): number {
  return values.reduce((sum: number, value) => sum + (typeof value === 'number' ? value : 0), 0)
}

function sumIsOne(values: readonly unknown[]): Shape {
  const sum = sumOf(values)
  return (_, path) =>
    Math.abs(sum - 1) <= SHARES_WITHIN ? [] : fault('OUT_OF_RANGE', path, 'shares of sum 1', sum, REST)
}

const REST = 'Let one of them be 1 less the others'
