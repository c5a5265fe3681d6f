/**
 * How common each word is among the names of a book of clients: a shared rare word says much, a common one little.
 *
 * @module
 */
import { backgroundShare } from './common-words.js'
import type { NormalisedName } from './normalised-name.js'

/** The words of many names. */
export interface NameBook {
  /** Names that were counted. */
  readonly names: number
  /** Names that hold a word, by word. */
  readonly counts: ReadonlyMap<string, number>
}

/** The book of no names: only what is known of words in general. */
export const NO_BOOK: NameBook = { names: 0, counts: new Map() }

/** How many names the shares that are known of words in general are worth. */
const BACKGROUND_NAMES = 500

/** No word says more than this; beyond it one slip of the pen in a rare word would decide alone. */
const MOST_BITS = 16

/** The book of these names. */
export function nameBook(names: Iterable<Pick<NormalisedName, 'words'>>): NameBook {
  const counts = new Map<string, number>()
  let size = 0
  for (const { words } of names) {
    size++
    for (const word of new Set(words)) {
      const before = counts.get(word)
      counts.set(word, before === undefined ? 1 : before + 1)
    }
  }
  return { names: size, counts }
}

/**
 * What it says that two names share this word, in bits: log2 of 1 over the share of other names that hold it. The two names
 * themselves do not count.
 */
export function wordBits({ names, counts }: NameBook, word: string): number {
  const held = counts.get(word)
  const others = held === undefined ? 0 : Math.max(0, held - 2)
  const share = (others + 0.5 + BACKGROUND_NAMES * backgroundShare(word)) / (names + BACKGROUND_NAMES)
  return Math.min(MOST_BITS, -Math.log2(share))
}
