/**
 * From weights of items to points of an index.
 *
 *   index = 100 (Σ w x − Σ w lowest) / Σ w (highest − lowest)
 *
 * With weights w for a unit of an answer, so that an index is the sum over items of points per unit, 100 w / Σ w (highest −
 * lowest), times the distance of the answer from the lowest end.
 *
 * @see Fornell, Johnson, Anderson, Cha and Bryant (1996), Journal of Marketing 60(4), p. 17.
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { AnswerScale } from '../answers.js'
import { expectScale } from '../answers.js'

/** Items with what a unit of their answers adds to an index; checked. */
export interface IndexWeights {
  readonly items: readonly string[]
  /** One per item. */
  readonly scales: readonly AnswerScale[]
  /** Of the index, for a unit of the answer. */
  readonly points: readonly number[]
  /** Adding up to 1. */
  readonly shares: readonly number[]
}

/**
 * Weights by item for a unit of the answer, at the door.
 *
 * @param path what the caller calls them.
 */
export function readIndexWeights(itemWeights: unknown, scale: unknown, path: string): IndexWeights {
  const given = expectObject(itemWeights, path)
  const items = Object.keys(given)
  if (items.length === 0) reject('EMPTY_INPUT', path, 'at least one item', 'none')
  const weights = items.map(item => expectFinite(given[item], `${path}.${item}`))
  return indexWeights(items, weights, readScales(scale, items, 'options.scale'), path)
}

/** The same of weights that have been read. */
export function indexWeights(
  items: readonly string[],
  weights: readonly number[],
  scales: readonly AnswerScale[],
  path: string,
): IndexWeights {
  // In parts of the largest, so that no product leaves the range of a double.
  const largest = Math.max(...weights.map(Math.abs))
  const ranges = scales.map(({ lowest, highest }) => highest - lowest)
  const widest = Math.max(...ranges)
  const worth = weights.map((weight, i) => (largest === 0 ? 0 : (weight / largest) * (ranges[i]! / widest)))
  const whole = compensatedSum(worth)
  if (Math.abs(whole) <= NOTHING * compensatedSum(worth.map(Math.abs))) {
    const hint = 'Items that count against each other may be worded the other way round'
    reject('NO_SOLUTION', path, 'weights that do not cancel each other', whole, hint)
  }
  const shares = worth.map(part => part / whole)
  return { items, scales, shares, points: shares.map((share, i) => (100 * share) / ranges[i]!) }
}

/** What is left of weights that cancel each other. */
const NOTHING = 1e-9

/** The scale of each item: one for all, or by name. */
export function readScales(scale: unknown, items: readonly string[], path: string): readonly AnswerScale[] {
  if (scale === undefined) reject('MISSING_VALUE', path, 'the ends of the scale: { lowest: 1, highest: 10 }', scale)
  const given = expectObject(scale, path)
  if ('lowest' in given || 'highest' in given) {
    const common = expectScale(given, path)
    return items.map(() => common)
  }
  expectKnownKeys(given, items, path)
  return items.map(item => {
    if (given[item] === undefined) reject('MISSING_VALUE', `${path}.${item}`, 'the ends of its scale', given[item])
    return expectScale(given[item], `${path}.${item}`)
  })
}
