/**
 * One statement in words: as a condition says it, and as the facts bear it out or not.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import { CONDITION_WORDS } from '../../labels/condition-words.js'
import type { LabelValues } from '../../labels/fill-in.js'
import { fillIn } from '../../labels/fill-in.js'
import type { Language } from '../../labels/words.js'
import type { Fact, KnownCondition, NumberCondition, WordCondition } from './types.js'

/** A condition without conditions within. */
export type Statement = NumberCondition | WordCondition | KnownCondition

/** In which words conditions and reasons are told. */
export interface ConditionTextOptions {
  /** `'en'` by default. */
  readonly language?: Language
  /** What people call a fact, by its name; its name by default. */
  readonly names?: Readonly<Record<string, string>>
}

/** The same, read. */
export interface Wording {
  readonly language: Language
  readonly nameOf: (fact: string) => string
}

export function readWording(options: ConditionTextOptions, path = 'options'): Wording {
  expectKnownKeys(options, ['language', 'names'], path)
  const { language = 'en', names = {} } = options
  expectOneOf(language, ['en', 'zh'], `${path}.language`)
  for (const [fact, name] of Object.entries(expectObject(names, `${path}.names`))) {
    if (expectText(name, `${path}.names.${fact}`) === '') reject('EMPTY_INPUT', `${path}.names.${fact}`, 'a name', name)
  }
  return { language, nameOf: fact => (Object.hasOwn(names, fact) ? names[fact]! : fact) }
}

type Unprefixed<Key> = Key extends `condition.${infer Word}` ? Word : never

/** The words of `label`, without the words of everything else. */
export function phrase(
  word: Unprefixed<keyof typeof CONDITION_WORDS>,
  language: Language,
  values: LabelValues = {},
): string {
  return fillIn(CONDITION_WORDS[`condition.${word}`][language], values)
}

/** What a statement says. */
export function statementText(statement: Statement, { language, nameOf }: Wording): string {
  const subject = nameOf(statement.fact)
  if ('value' in statement) {
    return phrase(statement.is, language, { subject, value: numberText(statement.value) })
  }
  if (!('values' in statement)) return phrase(statement.is, language, { subject })
  return valuesText(statement.is, statement.values, subject, language)
}

/** What holds where a statement does not. */
export const OPPOSITE = {
  'at-least': 'below',
  'at-most': 'above',
  above: 'at-most',
  below: 'at-least',
  'one-of': 'none-of',
  'none-of': 'one-of',
  known: 'unknown',
  unknown: 'known',
} as const

/** What is known that makes a statement true or false: 'revenue 3,200,000 is below 5,000,000'. */
export function reasonText(statement: Statement, fact: Fact | undefined, isTrue: boolean, wording: Wording): string {
  const { language, nameOf } = wording
  const name = nameOf(statement.fact)
  if (fact === undefined) return phrase('unknown', language, { subject: name })
  if ('value' in statement) {
    const is = isTrue ? statement.is : OPPOSITE[statement.is]
    const subject = phrase('number', language, { name, value: factText(fact, language) })
    return phrase(is, language, { subject, value: numberText(statement.value) })
  }
  if (!('values' in statement)) return phrase('known', language, { subject: name })
  // Yes or no says all there is to say, and so does the one word that was asked for; of no words there is none to say.
  if (typeof fact === 'boolean') return valuesText('one-of', [fact], name, language)
  const is = isTrue ? statement.is : OPPOSITE[statement.is]
  const isPlain = (is === 'one-of' && statement.values.length === 1) || (typeof fact === 'object' && fact.length === 0)
  const subject = isPlain ? name : phrase('words', language, { name, value: factText(fact, language) })
  return valuesText(is, statement.values, subject, language)
}

function valuesText(
  is: WordCondition['is'],
  values: readonly (string | boolean)[],
  subject: string,
  language: Language,
): string {
  const [first] = values
  // Not yes is no.
  if (typeof first === 'boolean' && values.length === 1) {
    return phrase('is', language, { subject, value: listText([(is === 'one-of') === first], language) })
  }
  const value = listText(values, language)
  if (values.length > 1) return phrase(is, language, { subject, value })
  return phrase(is === 'one-of' ? 'is' : 'is-not', language, { subject, value })
}

function factText(fact: Fact, language: Language): string {
  if (typeof fact === 'number') return numberText(fact)
  return listText(typeof fact === 'object' ? fact : [fact], language)
}

function listText(values: readonly (string | boolean)[], language: Language): string {
  const texts = values.map(value => {
    if (typeof value === 'string') return language === 'zh' ? `“${value}”` : `"${value}"`
    return phrase(value ? 'yes' : 'no', language)
  })
  return texts.reduce((one, other) => phrase('list', language, { one, other }))
}

/** Every digit of a number, so that what is below reads as below; thousands are set apart. */
export function numberText(value: number): string {
  const [whole = '', ...rest] = String(value).split('.')
  return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.')
}
