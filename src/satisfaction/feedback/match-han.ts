/**
 * A run of Chinese characters as words: the longest word of the lexicon at every place, or, where somebody else cuts the run,
 * words that begin and end where that cut does.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { CompiledLexicon } from './compile-lexicon.js'
import type { Item } from './item.js'
import type { WordGroup } from './lexicon-types.js'
import type { Token } from './split-tokens.js'
import type { Segmenter } from './types.js'

/** The items of one run. */
export function matchHan(
  { text, start }: Token,
  lexicon: CompiledLexicon,
  segment: Segmenter | undefined,
): readonly Item[] {
  const items: Item[] = []
  const cuts = segment === undefined ? undefined : cutsOf(text, segment)
  let unknownFrom = 0
  const push = (from: number, to: number, group?: WordGroup): void => {
    if (to === from) return
    const steps = group === undefined ? to - from : 1
    const isComparative = group !== undefined && 'comparative' in group
    const place = { text: text.slice(from, to), start: start + from, end: start + to }
    items.push({ ...place, script: 'han', isComparative, steps, ...(group && { group }) })
  }
  for (let at = 0; at < text.length; ) {
    const length = lengthAt(text, at, lexicon, cuts)
    if (length === 0) {
      at++
      continue
    }
    push(unknownFrom, at)
    const word = text.slice(at, at + length)
    push(at, at + length, lexicon.han.get(word) ?? EITHER_OR)
    at += length
    unknownFrom = at
  }
  push(unknownFrom, text.length)
  return items
}

/** 快不快: a question by its form. */
const EITHER_OR: WordGroup = { role: 'question', words: ['A不A'] }

/** Characters of the longest word at a place; 0 where there is none. */
function lengthAt(text: string, at: number, { han, longestHan }: CompiledLexicon, cuts: Cuts | undefined): number {
  const aligned = longest(Math.min(longestHan, text.length - at), length => {
    return han.has(text.slice(at, at + length)) && isAligned(at, at + length, cuts)
  })
  if (aligned > 3) return aligned
  if (isEitherOr(text, at)) return 3
  if (aligned > 0 || cuts === undefined) return aligned
  // A word of the other cut that the lexicon does not have is looked for within that word.
  const end = cuts.endAfter[at]!
  return longest(end - at, length => han.has(text.slice(at, at + length)))
}

function longest(most: number, fits: (length: number) => boolean): number {
  for (let length = most; length > 0; length--) if (fits(length)) return length
  return 0
}

function isEitherOr(text: string, at: number): boolean {
  // 好得不得了 asks nothing.
  return text[at] === text[at + 2] && text[at] !== '得' && /[不没]/.test(text.slice(at + 1, at + 2))
}

/** Where another cut begins and ends its words. */
interface Cuts {
  readonly places: ReadonlySet<number>
  /** Of each character, where its word ends. */
  readonly endAfter: readonly number[]
}

function isAligned(from: number, to: number, cuts: Cuts | undefined): boolean {
  return cuts === undefined || (cuts.places.has(from) && cuts.places.has(to))
}

function isListOfTexts(words: unknown): words is readonly string[] {
  return Array.isArray(words) && Array.from(words, word => typeof word === 'string').every(Boolean)
}

function cutsOf(text: string, segment: Segmenter): Cuts {
  const words: unknown = segment(text)
  if (!isListOfTexts(words) || words.join('') !== text) {
    return reject('INVALID_TYPE', 'options.segment', `words that together are "${text}"`, words)
  }
  const places = new Set([0])
  const endAfter: number[] = []
  for (const word of words) {
    const end = endAfter.length + word.length
    places.add(end)
    while (endAfter.length < end) endAfter.push(end)
  }
  return { places, endAfter }
}
