/**
 * What two names say about whether they name one company.
 *
 * @module
 */
import type { WordMatch } from './align-words.js'
import { sameWords, slipLikeness, withAlikeWords } from './align-words.js'
import { lettersOf, otherLetters } from './letters.js'
import type { NameBook } from './name-book.js'
import { wordBits } from './name-book.js'
import type { NormalisedName } from './normalised-name.js'

/** A name ready to be compared many times. */
export interface WeighedName extends NormalisedName {
  /** Of every word, in bits. */
  readonly bits: readonly number[]
  /** Of every word, which it has. */
  readonly letters: readonly number[]
}

/** A name with the weights of its words. */
export function weighName(name: NormalisedName, book: NameBook): WeighedName {
  return { ...name, bits: name.words.map(word => wordBits(book, word)), letters: name.words.map(lettersOf) }
}

/** What two names share and where they differ. */
export interface NameComparison {
  /** Weight of the words that stand for each other, in bits. */
  readonly shared: number
  /** Weight of the words that only one of them has, of either. */
  readonly left: readonly [number, number]
  /** Words that only one of them has, of either. */
  readonly leftWords: readonly [readonly string[], readonly string[]]
  /** Whether each has words, numbers, places or roles where the other has none: a place that no table knows is a word. */
  readonly eachHasOwn: boolean
  readonly numbers: Agreement
  readonly places: Agreement
  readonly roles: Agreement
  readonly form: Agreement
  /** Words of the first that stand for one of the second. */
  readonly sharedWords: readonly string[]
  /** Whether all words are the same, in whatever order. */
  readonly sameWords: boolean
}

/** Of parts that both, one or none of the names have. */
export type Agreement = 'same' | 'different' | 'one' | 'none'

/** Names in one script, part by part. */
export function compareNames(a: WeighedName, b: WeighedName): NameComparison {
  const same = sameWords(a, b)
  const written = joinedLikeness(a, b, same)
  const matches = written === 1 ? same : withAlikeWords(a, b, same, a.script === 'chinese')
  const joined = written === 1 ? 1 : joinedLikeness(a, b, matches)
  const [restA, restB] = [placesWithout(a, matches, 'a'), placesWithout(b, matches, 'b')]
  const [weightA, weightB] = [weightOf(a, restA), weightOf(b, restB)]
  const [leftA, leftB] = joined > 0 ? [[], []] : [restA, restB]
  return {
    shared: matches.reduce(
      (sum, { a: i, b: j, part }) => sum + part * Math.min(a.bits[i]!, b.bits[j]!),
      joined * (joined === 1 ? Math.max(weightA, weightB) : Math.min(weightA, weightB)),
    ),
    left: joined > 0 ? [0, 0] : [weightA, weightB],
    leftWords: [leftA.map(i => a.words[i]!), leftB.map(j => b.words[j]!)],
    eachHasOwn:
      hasOwn(a, b, leftA) && hasOwn(b, a, leftB) && !isPlaceWithSlip(a, b, leftB) && !isPlaceWithSlip(b, a, leftA),
    sharedWords: matches.filter(({ part }) => part > 0).map(match => a.words[match.a]!),
    numbers: sameParts(a.numbers, b.numbers),
    roles: sameParts(a.roles, b.roles),
    places: fittingParts(a.places, b.places),
    form: fittingParts(formOf(a), formOf(b)),
    sameWords: restA.length + restB.length === 0 && matches.every(({ part }) => part === 1),
  }
}

/**
 * One name may write as one word what the other writes as two (Coldstorage, Cold Storage), and a slip in a Chinese name moves the ends
 * of its words: what is left of both is compared as one word. 0 where it is none.
 */
function joinedLikeness(a: WeighedName, b: WeighedName, matches: readonly WordMatch[]): number {
  const [restA, restB] = [placesWithout(a, matches, 'a'), placesWithout(b, matches, 'b')]
  if (restA.length === 0 || restB.length === 0 || restA.length + restB.length === 2) return 0
  if (otherLetters(lettersOfAll(a, restA), lettersOfAll(b, restB)) > 4) return 0
  const [one, other] = [restA.map(i => a.words[i]!).join(''), restB.map(i => b.words[i]!).join('')]
  const likeness = slipLikeness(one, other)
  return likeness === undefined ? 0 : likeness
}

function hasOwn(name: WeighedName, other: WeighedName, left: readonly number[]): boolean {
  if (left.length > 0) return true
  return PARTS.some(part => name[part].length > 0 && other[part].length === 0)
}

/** A place written wrong is a word (Hamburg, Hambrug): not of its own. */
function isPlaceWithSlip({ places }: WeighedName, other: WeighedName, left: readonly number[]): boolean {
  return places.some(place => left.some(i => slipLikeness(place, other.words[i]!) !== undefined))
}

const PARTS = ['numbers', 'places', 'roles'] as const

function lettersOfAll({ letters }: WeighedName, places: readonly number[]): number {
  return places.reduce((all, i) => all | letters[i]!, 0)
}

function placesWithout({ words }: WeighedName, matches: readonly WordMatch[], side: 'a' | 'b'): readonly number[] {
  const places: number[] = []
  for (let i = 0; i < words.length; i++) if (!matches.some(match => match[side] === i)) places.push(i)
  return places
}

function weightOf({ bits }: WeighedName, places: readonly number[]): number {
  return places.reduce((sum, i) => sum + bits[i]!, 0)
}

function formOf({ legalForm }: WeighedName): readonly string[] {
  return legalForm === undefined ? [] : [legalForm]
}

/** Numbers and roles: 7 and 7, phase 2 are not the same. */
function sameParts(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'none' : 'one'
  return a.length === b.length && a.every(part => b.includes(part)) ? 'same' : 'different'
}

/** Places: Shanghai and China, Shanghai are. */
function fittingParts(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'none' : 'one'
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.every(part => many.includes(part)) ? 'same' : 'different'
}
