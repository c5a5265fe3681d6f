/**
 * Words by segment: who has which.
 *
 * @module
 */

import type { WordColumn } from '../../statistics/attribute-columns/read-columns.js'
import type { ProfileDraft } from './compared.js'
import { countedShare, missingShare, wordShare } from './word-shares.js'

/** How many clients of each segment have each word, and of how many something is known. */
export interface WordCounts {
  /** Word by word, a row of segments each. */
  readonly has: Uint32Array
  readonly known: Uint32Array
}

/** One pass over the rows. */
export function countWords(
  { words, starts, codes, known }: WordColumn,
  segment: Uint16Array,
  segments: number,
): WordCounts {
  const has = new Uint32Array(words.length * segments)
  const knownOf = new Uint32Array(segments)
  for (let row = 0; row < segment.length; row++) {
    const of = segment[row]!
    knownOf[of]! += known[row]!
    for (let at = starts[row]!; at < starts[row + 1]!; at++) has[codes[at]! * segments + of]!++
  }
  return { has, known: knownOf }
}

/** One column of words in one segment, which has clients. */
export function wordProfile(
  column: WordColumn,
  { has, known }: WordCounts,
  sizes: Uint32Array,
  of: number,
  level: number,
): ProfileDraft {
  const { attribute, kind } = column
  const segments = sizes.length
  const [size, all] = [sizes[of]!, sumOf(sizes)]
  const [own, rest] = [known[of]!, sumOf(known) - known[of]!]
  // Of yes and no, one says it all.
  const words = kind === 'yes-no' ? ['yes'] : column.words
  return {
    attribute,
    kind,
    known: own,
    missing: missingShare(size - own, size, all - size - rest, all - size, level),
    shares: (own === 0 ? [] : words).map((word, place) => {
      const counts = has.subarray(place * segments, (place + 1) * segments)
      return wordShare(word, countedShare(counts[of]!, own), countedShare(sumOf(counts) - counts[of]!, rest), level)
    }),
  }
}

export function sumOf(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
