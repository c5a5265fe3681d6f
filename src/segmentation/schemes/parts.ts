/**
 * What the ready schemes are written in.
 *
 * @module
 */
import type { Condition } from '../../records/core.js'
import type { NumberFact, SchemeText, WordsFact, YesNoFact } from '../rules/types.js'

/** What `source` of every ready scheme ends with. */
export const SAMPLE_TREATMENTS = 'Treatments: sample policy, made up to be edited'

export function text(en: string, zh: string): SchemeText {
  return { en, zh }
}

/** A number that a scheme reads; bounds where the nature of the thing sets them. */
export function numberFact(
  unit: string,
  meaning: SchemeText,
  bounds: Pick<NumberFact, 'least' | 'most'> = {},
): NumberFact {
  return { kind: 'number', unit, meaning, ...bounds }
}

/** One of the words listed. */
export function wordFact(words: readonly string[], meaning: SchemeText): WordsFact {
  return { kind: 'words', words, meaning }
}

export function yesNoFact(meaning: SchemeText): YesNoFact {
  return { kind: 'yes-no', meaning }
}

export function atLeast(fact: string, value: number): Condition {
  return { fact, is: 'at-least', value }
}

export function atMost(fact: string, value: number): Condition {
  return { fact, is: 'at-most', value }
}

export function above(fact: string, value: number): Condition {
  return { fact, is: 'above', value }
}

export function below(fact: string, value: number): Condition {
  return { fact, is: 'below', value }
}

export function oneOf(fact: string, values: readonly string[]): Condition {
  return { fact, is: 'one-of', values }
}

export function isYes(fact: string): Condition {
  return { fact, is: 'one-of', values: [true] }
}

export function isNo(fact: string): Condition {
  return { fact, is: 'one-of', values: [false] }
}

export function isUnknown(fact: string): Condition {
  return { fact, is: 'unknown' }
}

export function allOf(...all: readonly Condition[]): Condition {
  return { all }
}

export function anyOf(...any: readonly Condition[]): Condition {
  return { any }
}
