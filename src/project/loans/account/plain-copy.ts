/**
 * What an account keeps of what it was given: a copy that nobody changes, of plain values.
 *
 * @module
 */

/** Objects and lists are copied and frozen, dates become text; all else is a value or nobody's to change. */
export function plainCopy<T>(value: T): T {
  return copyOf(value) as T
}

function copyOf(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return Object.freeze(Array.from(value, copyOf))
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  if (value instanceof Map || value instanceof Set) return value
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)])))
}
