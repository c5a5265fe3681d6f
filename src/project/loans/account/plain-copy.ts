/**
 * What an account keeps of what it was given: a copy that nobody changes, of plain values.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { isoDate, parseDay } from '../../../money/index.js'

/** More than any contract has; what has more holds itself, or was never meant as one. */
const DEEPEST = 16

/** Objects and lists are copied and frozen, dates become text; all else is a value or nobody's to change. */
export function plainCopy<T>(value: T, path: string): T {
  return copyOf(value, path, 0) as T
}

function copyOf(value: unknown, path: string, depth: number): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  if (depth > DEEPEST) reject('INVALID_TYPE', path, `data of at most ${DEEPEST} levels`, value)
  // Those of Temporal have their parts where no copy finds them.
  const day = parseDay(value)
  if (day !== undefined) return isoDate(day)
  if (value instanceof Map || value instanceof Set || value instanceof Date) return value
  if (Array.isArray(value))
    return Object.freeze(Array.from(value, (each, i) => copyOf(each, `${path}[${i}]`, depth + 1)))
  const entries: [string, unknown][] = []
  // Fields that an object inherits from its defaults count as its own do.
  for (const key in value) entries.push([key, copyOf(Reflect.get(value, key), `${path}.${key}`, depth + 1)])
  return Object.freeze(Object.fromEntries(entries))
}
