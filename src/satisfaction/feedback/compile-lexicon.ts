/**
 * A lexicon as tables in which words are looked up.
 *
 * @module
 */
import { plainWord } from './english-forms.js'
import type { FeedbackLexicon, WordGroup } from './lexicon-types.js'

/** A phrase of Latin words with what it does. */
export interface LatinPhrase {
  readonly words: readonly string[]
  readonly group: WordGroup
}

/** Tables by script. */
export interface CompiledLexicon {
  /** By first word, the longest first. */
  readonly latin: ReadonlyMap<string, readonly LatinPhrase[]>
  readonly han: ReadonlyMap<string, WordGroup>
  /** Characters of the longest Chinese word. */
  readonly longestHan: number
  readonly emoji: ReadonlyMap<string, WordGroup>
}

export function compileLexicon({ groups }: FeedbackLexicon): CompiledLexicon {
  const [phrases, han, emoji] = [
    new Map<string, WordGroup>(),
    new Map<string, WordGroup>(),
    new Map<string, WordGroup>(),
  ]
  let longestHan = 0
  for (const group of groups) {
    for (const word of group.words) {
      const script = scriptOf(word)
      if (script === 'latin') phrases.set(phraseOf(word), group)
      else if (script === 'emoji') emoji.set(plainEmoji(word), group)
      else {
        han.set(word, group)
        longestHan = Math.max(longestHan, word.length)
      }
    }
  }
  return { latin: byFirstWord(phrases), han, longestHan, emoji }
}

/** Words of a phrase as a text is cut into them, a blank between any two: 24h is two. */
function phraseOf(word: string): string {
  return plainWord(word)
    .replaceAll(/[-\s]+|(?<=\d)(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\d)/gu, ' ')
    .trim()
}

/** The script of a word of a lexicon, by its first letter. */
export function scriptOf(word: string): 'latin' | 'han' | 'emoji' {
  if (/\p{Script=Han}/u.test(word)) return 'han'
  return /[\p{Script=Latin}\d]/u.test(word) && !/^[:;=]/.test(word) ? 'latin' : 'emoji'
}

/** An emoji without its colour of skin and its sign of presentation; an emoticon without its nose. */
export function plainEmoji(emoji: string): string {
  return emoji.replaceAll(/\uFE0F|\p{Emoji_Modifier}/gu, '').replace(/^([:;=])-/, '$1')
}

function byFirstWord(phrases: ReadonlyMap<string, WordGroup>): ReadonlyMap<string, readonly LatinPhrase[]> {
  const table = new Map<string, LatinPhrase[]>()
  for (const [phrase, group] of phrases) {
    const words = phrase.split(' ')
    const others = table.get(words[0]!)
    if (others === undefined) table.set(words[0]!, [{ words, group }])
    else others.push({ words, group })
  }
  for (const list of table.values()) list.sort((one, other) => other.words.length - one.words.length)
  return table
}
