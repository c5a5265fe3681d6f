import type { LabelKey, LabelValues, Language } from '../labels/index.js'
import { label } from '../labels/index.js'
import type { Duration } from '../money/index.js'
import { decimals } from './figures.js'

/** The words of one language. */
export type Say = (key: LabelKey, values?: LabelValues) => string

/** Speaks a language. */
export function speaker(language: Language): Say {
  return (key, values) => label(key, language, values)
}

/** A length of time in words: 52 weeks. */
export function horizonWords({ value, unit }: Duration, say: Say): string {
  return `${decimals(value, Number.isInteger(value) ? 0 : 1)} ${say(value === 1 ? unit : `${unit}s`)}`
}
