/**
 * Fields in a line each: `amount('Limit of the facility')`, `maybe(date('When it was repaid'))`.
 *
 * A field is confidential unless {@link identifying}, {@link personal} or {@link open} says otherwise.
 *
 * @module
 */
import type { NumberRange } from '../shapes/values.js'
import type { TableName } from '../tables/names.js'
import type { Field, FieldClass, FieldType } from './field.js'

type Of<T extends FieldType['type']> = Field & { readonly type: T }

const head = (meaning: string): { meaning: string; class: FieldClass; optional: boolean } => ({
  meaning,
  class: 'confidential',
  optional: false,
})

export const id = (meaning: string): Of<'id'> => ({ ...head(meaning), type: 'id' })
export const reference = (to: TableName, meaning: string): Of<'reference'> => ({
  ...head(meaning),
  type: 'reference',
  to,
})
export const text = (meaning: string): Of<'text'> => ({ ...head(meaning), type: 'text' })
export const word = (words: readonly string[], meaning: string): Of<'word'> => ({
  ...head(meaning),
  type: 'word',
  words,
})
export const words = (meaning: string, among?: readonly string[]): Of<'words'> => ({
  ...head(meaning),
  type: 'words',
  ...(among !== undefined && { words: among }),
})
export const number = (meaning: string, unit: string, range: NumberRange = {}): Of<'number'> => ({
  ...head(meaning),
  type: 'number',
  range,
  unit,
})
export const date = (meaning: string): Of<'date'> => ({ ...head(meaning), type: 'date' })
export const flag = (meaning: string): Of<'flag'> => ({ ...head(meaning), type: 'flag' })
export const currency = (meaning: string): Of<'currency'> => ({ ...head(meaning), type: 'currency' })
export const country = (meaning: string): Of<'country'> => ({ ...head(meaning), type: 'country' })
export const socialCreditCode = (meaning: string): Of<'social-credit-code'> => ({
  ...head(meaning),
  type: 'social-credit-code',
})
export const lei = (meaning: string): Of<'lei'> => ({ ...head(meaning), type: 'lei' })
export const projectDescription = (meaning: string): Of<'project-description'> => ({
  ...head(meaning),
  type: 'project-description',
})

/** Money, >= 0, in units of the record's currency (not cents). */
export const amount = (meaning: string): Of<'number'> => number(meaning, 'currency', { least: 0 })
/** Money of either sign. */
export const signedAmount = (meaning: string): Of<'number'> => number(meaning, 'currency')
/** [0, 1]; 0.25 is a quarter. */
export const share = (meaning: string): Of<'number'> => number(meaning, 'share', { least: 0, most: 1 })
/** A yearly rate above -100 %; 0.05 is 5 %. */
export const rate = (meaning: string): Of<'number'> => number(meaning, 'per year', { above: -1 })
/** A whole number >= 0. */
export const count = (meaning: string, unit = 'number'): Of<'number'> =>
  number(meaning, unit, { least: 0, whole: true })

/** A record may lack it. */
export const maybe = <F extends Field>(field: F): F => ({ ...field, optional: true })
/** It points to one client or person outside the lender too. */
export const identifying = <F extends Field>(field: F): F => ({ ...field, class: 'identifier' })
/** It is about a person. */
export const personal = <F extends Field>(field: F): F => ({ ...field, class: 'personal' })
/** Anybody may know it. */
export const open = <F extends Field>(field: F): F => ({ ...field, class: 'public' })
