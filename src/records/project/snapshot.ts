/**
 * A copy of what came from outside, read once: checks and results see the same values, whatever getters do.
 *
 * @module
 */
import { isoDate, parseDay } from '../../money/core.js'
import { isRecord } from '../shapes/shape.js'
import { LONGEST_LIST } from './shapes/shape.js'

/** Stands for what throws when it is read, or holds itself: no shape takes a symbol. */
export const UNREADABLE: unique symbol = Symbol('unreadable')

/** Deeper than any description. */
const DEEPEST = 10

const DATES: readonly string[] = ['financialClose', 'from', 'date']

/** Plain arrays and objects of what a value held, as JSON has them: days as YYYY-MM-DD, no field that is `undefined`, no -0. */
export function snapshot(value: unknown): unknown {
  return attempt(() => copyOf(value, '', []))
}

function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return UNREADABLE
  }
}

function copyOf(value: unknown, key: string, above: readonly unknown[]): unknown {
  if (above.includes(value) || above.length > DEEPEST) return UNREADABLE
  const day = DATES.includes(key) ? parseDay(value) : undefined
  if (day !== undefined) return isoDate(day)
  if (value instanceof Date) return new Date(value.getTime())
  const within = [...above, value]
  if (Array.isArray(value)) {
    // A longer list is a fault, which its length alone tells.
    if (value.length > LONGEST_LIST) return value
    return Array.from({ length: value.length }, (_, i) => attempt(() => copyOf(value[i], '', within)))
  }
  if (!isRecord(value)) return Object.is(value, -0) ? 0 : value
  const read = Object.keys(value).map(name => [name, attempt(() => copyOf(value[name], name, within))] as const)
  return Object.fromEntries(read.filter(([, held]) => held !== undefined))
}
