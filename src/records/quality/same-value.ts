/**
 * Whether two values of a field say the same.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { Field } from '../fields/field.js'

/** Days by the day, words whatever their order, the rest as it stands. */
export function isSameValue(type: Field['type'] | undefined, one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (type === 'date') return parseDay(one) !== undefined && parseDay(one) === parseDay(other)
  return isPlain(one) && isPlain(other) && asText(one) === asText(other)
}

/** What JSON can hold. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function asText(value: unknown): string | undefined {
  const plain = Array.isArray(value) ? value.map(String).toSorted() : value
  return JSON.stringify(plain)
}
