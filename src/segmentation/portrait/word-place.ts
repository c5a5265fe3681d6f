/**
 * How common the words of one client are among others, and which common ones it has not.
 *
 * @module
 */

import type { WordColumn } from '../../statistics/attribute-columns/read-columns.js'
import { proportionInterval } from '../../statistics/index.js'
import type { LackedWord, WordPlace } from './client-types.js'
import { ROUNDING } from './number-place.js'
import type { CountedShare } from './types.js'
import { countedShare } from './word-shares.js'

/** Of each word of a column, how many rows have it. */
export interface Counts {
  readonly known: number
  readonly of: Uint32Array
}

/** The rows for which `isAmong` says so. */
export function countsAmong(column: WordColumn, isAmong: (row: number) => boolean): Counts {
  const { words, starts, codes, known: isKnown } = column
  const of = new Uint32Array(words.length)
  let known = 0
  for (let row = 0; row < isKnown.length; row++) {
    if (!isAmong(row)) continue
    known += isKnown[row]!
    for (let at = starts[row]!; at < starts[row + 1]!; at++) of[codes[at]!]!++
  }
  return { known, of }
}

/** The place of a word that perhaps nobody else has; undefined where nothing is known of anybody. */
export function wordPlace(
  word: string,
  { words }: WordColumn,
  counts: Counts,
  usual: number,
  level: number,
): WordPlace | undefined {
  if (counts.known === 0) return undefined
  const counted = shareOf(words.indexOf(word), counts)
  const interval = proportionInterval(counted.count, counted.known, { level })
  const rare = 1 - usual
  const place = counted.share < rare - ROUNDING ? 'rare' : 'common'
  const assured = place === 'rare' ? interval.upper < rare : interval.lower >= rare
  return { ...counted, interval, place, assured }
}

/** Where there may be several: words that at least half of the clients have, and this one has not, the most common first. */
export function lackedWords(
  own: readonly string[],
  { attribute, words, kind }: WordColumn,
  counts: Counts,
  level: number,
): readonly LackedWord[] {
  if (counts.known === 0 || kind !== 'words') return []
  return words
    .flatMap((word, place): readonly LackedWord[] => {
      const counted = shareOf(place, counts)
      if (own.includes(word) || counted.share < 0.5) return []
      return [{ attribute, word, ...counted, interval: proportionInterval(counted.count, counted.known, { level }) }]
    })
    .sort((a, b) => b.share - a.share)
}

function shareOf(place: number, { known, of }: Counts): CountedShare {
  return countedShare(place < 0 ? 0 : of[place]!, known)
}
