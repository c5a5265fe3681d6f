/**
 * Attributes, words and figures as people call and write them.
 *
 * @module
 */
import { fillIn } from '../../labels/fill-in.js'
import { PORTRAIT_WORDS } from '../../labels/portrait-words.js'
import type { Language } from '../../labels/words.js'
import { numberText } from '../../records/conditions/statement-text.js'
import type { DescribedAttribute } from '../../statistics/attribute-columns/types.js'

type Unprefixed<Key> = Key extends `portrait.${infer Word}` ? Word : never

/** A phrase of portraits with its values. */
export function phrase(
  key: Unprefixed<keyof typeof PORTRAIT_WORDS>,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return fillIn(PORTRAIT_WORDS[`portrait.${key}`][language], values)
}

/** An attribute with what is known of it. */
export type Described = DescribedAttribute

/** What people call an attribute. */
export function nameOf({ attribute, name }: Pick<Described, 'attribute' | 'name'>, language: Language): string {
  return name === undefined ? attribute : name[language]
}

/** An attribute with one of its words: `sector wind`; of a yes the name alone. */
export function subjectOf(described: Described, word: string, language: Language): string {
  const attribute = nameOf(described, language)
  if (described.kind === 'yes-no') {
    return word === 'yes' ? attribute : phrase('subject', language, { attribute, word: phrase('no', language) })
  }
  const { words = {} } = described
  const own = Object.hasOwn(words, word) ? words[word]![language] : word
  return phrase('subject', language, { attribute, word: own })
}

/** So many digits, thousands set apart; of thousands the units too, as of a year. */
export function figure(value: number, digits = 3): string {
  const isThousands = Math.abs(value) >= 1000 && Math.abs(value) < 10_000
  return numberText(Number(value.toPrecision(isThousands ? Math.max(4, digits) : digits)))
}

/** Two figures with as many digits as tell them apart. */
export function figuresApart(one: number, other: number): readonly [one: string, other: string] {
  for (let digits = 3; digits < 17; digits++) {
    const told = [figure(one, digits), figure(other, digits)] as const
    if (told[0] !== told[1] || one === other) return told
  }
  return [figure(one, 17), figure(other, 17)]
}

/** A share as per cent: whole, with more digits where it is next to none or all. */
export function percent(share: number): string {
  const part = 100 * share
  if (part > 99 && part < 100) return '>99'
  return part > 0 && part < 1 ? String(Number(part.toPrecision(1))) : String(Math.round(part))
}
