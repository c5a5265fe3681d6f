/**
 * How alike two names of companies are.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { NameComparison } from './compare-names.js'
import { compareNames, weighName } from './compare-names.js'
import type { NameBook } from './name-book.js'
import { NO_BOOK, nameBook } from './name-book.js'
import { normalisedName } from './normalised-name.js'

/** How names are compared. */
export interface NameSimilarityOptions {
  /** Names of the book that the two belong to: what many of them share counts little. Default none: shares of words in general. */
  readonly among?: readonly string[]
}

/**
 * How alike two names of companies are: 0 nothing in common, 1 the same but for writing, order of words and legal form. Words weigh by
 * how rare they are (soft TF-IDF), a word with a slip or two counts in part; other numbers, places or roles (group, holding, branch)
 * make different companies of names that are alike otherwise.
 *
 * s = 2 Σ shared bits / (Σ bits of a + Σ bits of b), times 0.5 where numbers differ, 0.6 where places do, 0.8 where roles do, and a little
 * less where only one name has them (0.9, 0.97, 0.9). Names in two scripts have nothing to compare: 0.
 *
 * Source: Cohen, Ravikumar and Fienberg (2003), A Comparison of String Distance Metrics for Name-Matching Tasks (soft TF-IDF); the
 * factors are ours and are measured in docs/proofs/duplicates.md.
 *
 * @param a a name as it is written.
 * @throws ClienteleError `INVALID_TYPE` for what is no text, `UNKNOWN_OPTION`.
 * @example
 * import { nameSimilarity } from 'clientele/records'
 * nameSimilarity('Harbour Cold Storage 07 Ltd', 'HARBOUR COLD-STORAGE 7 Co., Ltd.') // => 1
 * nameSimilarity('Harbour Cold Storage 1 Ltd', 'Harbour Cold Storage 2 Ltd') // => 0.5
 * nameSimilarity('港湾冷链有限公司', '港灣冷鏈股份有限公司') // => 1
 */
export function nameSimilarity(a: string, b: string, options: NameSimilarityOptions = {}): number {
  expectKnownKeys(expectObject(options, 'options'), ['among'], 'options')
  const book = bookOf(options.among)
  const [one, other] = [readName(a, 'a'), readName(b, 'b')]
  if (one.script !== other.script) return 0
  if (one.text === other.text) return 1
  const [first, second] = [weighName(one, book), weighName(other, book)]
  const whole = [...first.bits, ...second.bits].reduce((sum, bits) => sum + bits, 0)
  const comparison = compareNames(first, second)
  const shared = whole > 0 ? Math.min(1, (2 * comparison.shared) / whole) : 1
  return shared * factorOf(comparison)
}

const FACTORS = {
  numbers: { different: 0.5, one: 0.9 },
  places: { different: 0.6, one: 0.97 },
  roles: { different: 0.8, one: 0.9 },
} as const

function factorOf({ numbers, places, roles }: NameComparison): number {
  const factor = (part: keyof typeof FACTORS, agreement: NameComparison['numbers']): number =>
    agreement === 'different' || agreement === 'one' ? FACTORS[part][agreement] : 1
  return factor('numbers', numbers) * factor('places', places) * factor('roles', roles)
}

function readName(name: unknown, path: string): ReturnType<typeof normalisedName> {
  return typeof name === 'string' ? normalisedName(name) : reject('INVALID_TYPE', path, 'text', name)
}

function bookOf(among: unknown): NameBook {
  if (among === undefined) return NO_BOOK
  if (!Array.isArray(among)) return reject('INVALID_TYPE', 'options.among', 'an array of names', among)
  return nameBook(Array.from(among, (name: unknown, i) => readName(name, `options.among[${i}]`)))
}
