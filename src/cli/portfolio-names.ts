/**
 * What programs call something, in words; what has no words of its own is told by its name.
 *
 * @module
 */
import type { Reason } from '../appraisal/index.js'
import type { Language } from '../labels/index.js'
import { PORTFOLIO_WORDS } from '../labels/portfolio-words.js'
import { REASON_WORDS } from '../labels/reason-words.js'
import type { Vocabulary } from '../labels/words.js'

const WORDS: Vocabulary = { ...REASON_WORDS, ...PORTFOLIO_WORDS }

/** An input that is not known of a client. */
export function datumWord(name: string, language: Language): string {
  return wordOf([`portfolio.datum.${name}`, `reason.name.${name}`, `reason.input.${name}`], language) ?? name
}

/** What a reason is about: its part, or the input where that has no parts. */
export function reasonWord({ input, part }: Pick<Reason, 'input' | 'part'>, language: Language): string {
  return wordOf([`reason.${part === input ? 'input' : 'name'}.${part}`], language) ?? part
}

/** A part of a value. */
export function sourceWord(name: string, language: Language): string {
  return wordOf([`portfolio.source.${name}`], language) ?? name
}

/** A stage of the life cycle. */
export function stageWord(name: string, language: Language): string {
  return wordOf([`portfolio.stage.${name}`], language) ?? name
}

function wordOf(keys: readonly string[], language: Language): string | undefined {
  const key = keys.find(one => Object.hasOwn(WORDS, one))
  return key === undefined ? undefined : WORDS[key]![language]
}
