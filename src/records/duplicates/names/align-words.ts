/**
 * Which words of two names stand for each other.
 *
 * @module
 */
import { isCommonWord } from './common-words.js'
import { editDistance } from './edit-distance.js'

/** Two words that stand for each other; places in the two lists. */
export interface WordMatch {
  readonly a: number
  readonly b: number
  /** How much of the word's weight counts: 1 the same, less the more letters differ. */
  readonly part: number
}

/** The matches of two lists of words, each word in one match at most; the same words first, then the likest. */
export function alignWords(a: readonly string[], b: readonly string[], isChinese: boolean): readonly WordMatch[] {
  const free = b.map(() => true)
  const matches: WordMatch[] = []
  const left: number[] = []
  for (const [i, word] of a.entries()) {
    const j = b.findIndex((other, k) => other === word && free[k] === true)
    if (j < 0) left.push(i)
    else {
      free[j] = false
      matches.push({ a: i, b: j, part: 1 })
    }
  }
  if (left.length === 0 || matches.length === b.length) return matches
  const likenesses = left.flatMap(i =>
    b.flatMap((other, j) => {
      const part = free[j] === true ? likeness(a[i]!, other, isChinese) : undefined
      return part === undefined ? [] : [{ a: i, b: j, part }]
    }),
  )
  const taken = new Set<number>()
  for (const match of likenesses.sort((one, other) => other.part - one.part)) {
    if (taken.has(match.a) || free[match.b] !== true) continue
    taken.add(match.a)
    free[match.b] = false
    matches.push(match)
  }
  return matches
}

/** An abbreviation that is no more than the beginning of a word. */
const BEGINNING = 0.7

/** One character of a Chinese word of two may be another: what is left says nothing, neither for nor against. */
function likeness(one: string, other: string, isChinese: boolean): number | undefined {
  if (isCommonWord(one) && isCommonWord(other)) return undefined
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (isChinese && long.length <= 2) return short.length === 2 && editDistance(one, other, 1) === 1 ? 0 : undefined
  if (!isChinese && short.length >= 4 && long.startsWith(short)) return BEGINNING
  return slipLikeness(one, other)
}

/** 1 - 3 d / (n + 1) for at most two slips in a word of n letters; none below 0.25. */
export function slipLikeness(one: string, other: string): number | undefined {
  const distance = editDistance(one, other, 2)
  const part = 1 - (3 * distance) / (Math.max(one.length, other.length) + 1)
  return distance <= 2 && part >= 0.25 ? part : undefined
}
