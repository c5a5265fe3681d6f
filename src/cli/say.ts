import type { LabelKey, LabelValues, Language } from '../labels/index.js'
import { label } from '../labels/index.js'
import { significant } from '../model/index.js'
import type { Duration } from '../money/core.js'
import { count, decimals } from './figures.js'

/** The words of one language. */
export type Say = (key: LabelKey, values?: LabelValues) => string

/** Speaks a language. */
export function speaker(language: Language): Say {
  return (key, values) => label(key, language, values)
}

/** A length of time in words: 52 weeks. */
export function horizonWords({ value, unit }: Duration, say: Say): string {
  return `${horizonNumber(value)} ${say(value === 1 ? unit : `${unit}s`)}`
}

/** As it was typed, where that is short: six significant digits at most. */
function horizonNumber(value: number): string {
  if (Number.isInteger(value)) return decimals(value, 0)
  return value < 0.001 ? significant(value, 3) : value.toLocaleString('en-US', { maximumSignificantDigits: 6 })
}

/** A count with what it counts: 1 row, 1,234 rows. */
export function counted(value: number, what: 'row' | 'client' | 'purchase', say: Say): string {
  return say(value === 1 ? `count.${what}` : `count.${what}s`, { count: count(value) })
}
