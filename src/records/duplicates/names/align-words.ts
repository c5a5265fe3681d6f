/**
 * Which words of two names stand for each other.
 *
 * @module
 */
import { isCommonWord } from './common-words.js'
import { editDistance } from './edit-distance.js'
import { otherLetters } from './letters.js'

/** Words, and which letters each has. */
export interface Words {
  readonly words: readonly string[]
  readonly letters: readonly number[]
}

/** Two words that stand for each other; places in the two lists. */
export interface WordMatch {
  readonly a: number
  readonly b: number
  /** How much of the word's weight counts: 1 the same, less the more letters differ. */
  readonly part: number
}

/** Words that are in both lists, each in one match at most. */
export function sameWords(a: Words, b: Words): readonly WordMatch[] {
  const matches: WordMatch[] = []
  for (const [i, word] of a.words.entries()) {
    for (let j = b.words.indexOf(word); j >= 0; j = b.words.indexOf(word, j + 1)) {
      if (matches.some(match => match.b === j)) continue
      matches.push({ a: i, b: j, part: 1 })
      break
    }
  }
  return matches
}

/** The matches with those of words that are alike, the likest first; each word in one match at most. */
export function withAlikeWords(
  a: Words,
  b: Words,
  same: readonly WordMatch[],
  isChinese: boolean,
): readonly WordMatch[] {
  if (same.length === a.words.length || same.length === b.words.length) return same
  const matches = [...same]
  const [takenA, takenB] = [new Set(same.map(match => match.a)), new Set(same.map(match => match.b))]
  for (const match of alikeWords(a, b, takenA, takenB, isChinese).sort((one, other) => other.part - one.part)) {
    if (takenA.has(match.a) || takenB.has(match.b)) continue
    takenA.add(match.a)
    takenB.add(match.b)
    matches.push(match)
  }
  return matches
}

function alikeWords(
  a: Words,
  b: Words,
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
  isChinese: boolean,
): WordMatch[] {
  const alike: WordMatch[] = []
  for (const [i, word] of a.words.entries()) {
    if (takenA.has(i)) continue
    for (const [j, other] of b.words.entries()) {
      if (takenB.has(j)) continue
      const part = likeness(word, other, otherLetters(a.letters[i]!, b.letters[j]!), isChinese)
      if (part !== undefined) alike.push({ a: i, b: j, part })
    }
  }
  return alike
}

/** An abbreviation that is no more than the beginning of a word. */
const BEGINNING = 0.7

/** What is left of a Chinese word of two characters when one is another. */
const HALF = 0.15

function likeness(one: string, other: string, apart: number, isChinese: boolean): number | undefined {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (!isChinese && short.length >= 4 && long.startsWith(short)) return BEGINNING
  if (apart > 4 || (isCommonWord(one) && isCommonWord(other))) return undefined
  if (!isChinese || long.length > 2) return slipLikeness(one, other)
  return short.length === 2 && editDistance(one, other, 1) === 1 ? HALF : undefined
}

/** 1 - 3 d / (n + 1) for at most two slips in a word of n letters; none below 0.25. */
export function slipLikeness(one: string, other: string): number | undefined {
  const length = Math.max(one.length, other.length)
  const most = Math.min(2, Math.floor((length + 1) / 4))
  const distance = editDistance(one, other, most)
  return distance > most ? undefined : 1 - (3 * distance) / (length + 1)
}
