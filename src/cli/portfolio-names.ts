/**
 * What programs call something, in words; what has no words of its own is told by its name.
 *
 * @module
 */
import type { Language } from '../labels/index.js'
import { PORTFOLIO_WORDS } from '../labels/portfolio-words.js'
import { REASON_WORDS } from '../labels/reason-words.js'
import type { Vocabulary } from '../labels/words.js'

const WORDS: Vocabulary = { ...REASON_WORDS, ...PORTFOLIO_WORDS }

/** An input that is not known of a client. */
export function datumWord(name: string, language: Language): string {
  return wordOf([`portfolio.datum.${name}`, `reason.name.${name}`, `reason.input.${name}`], language) ?? name
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
