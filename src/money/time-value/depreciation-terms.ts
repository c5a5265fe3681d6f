/**
 * What every form of depreciation is told, and its checks.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectNonNegative, reject } from '../../errors/index.js'

/** An asset that loses its value. */
export interface DepreciationTerms {
  /** What the asset cost; >= 0. */
  readonly cost: number
  /** What it is worth at the end of its life; from 0 to `cost`. */
  readonly salvage: number
  /** How many periods it is used; whole, from 1 to 1,000,000. */
  readonly life: number
}

const LONGEST_LIFE = 1_000_000

/** The asset, checked; no key beyond those of all forms and the named ones. */
export function checkedAsset(terms: DepreciationTerms, known: readonly string[]): DepreciationTerms {
  expectKnownKeys(terms, ['cost', 'salvage', 'life', ...known], 'terms')
  const cost = expectNonNegative(terms.cost, 'terms.cost')
  const salvage = expectNonNegative(terms.salvage, 'terms.salvage')
  if (salvage > cost) reject('OUT_OF_RANGE', 'terms.salvage', `a number from 0 to the cost of ${cost}`, salvage)
  return { cost, salvage, life: expectInteger(terms.life, 'terms.life', 1, LONGEST_LIFE) }
}

/** How many times faster than in equal parts: 2 is double declining. */
export function checkedFactor(factor: number): number {
  const number = expectFinite(factor, 'terms.factor')
  return number > 0 ? number : reject('OUT_OF_RANGE', 'terms.factor', 'a number > 0', factor)
}
