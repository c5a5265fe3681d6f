/**
 * Are clients more content than before, and do groups of clients differ?
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { clientCodes } from '../../records/client-codes.js'
import { adjustedPValues } from '../../statistics/adjusted-p-values.js'
import { expectLevel } from '../../statistics/level.js'
import type { RatingDifference } from './difference.js'
import { differenceOf } from './difference.js'
import type { RatingMeasure, ReadMeasure } from './measure.js'
import { readMeasure } from './measure.js'
import { rateAnswers } from './rate-sample.js'
import type { ReadRating } from './read-rating.js'
import { readRating } from './read-rating.js'
import type { Rating, RatingData } from './types.js'

/** What is compared, and how sure. */
export interface CompareRatingsOptions {
  /** What of the answers counts: `{ kind: 'net-promoter-score' }`, `{ kind: 'satisfied' }`, `{ kind: 'mean' }` with its scale. */
  readonly measure: RatingMeasure
  /** Nominal probability of each interval for itself, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Two groups compared. */
export interface RatingPair extends Omit<RatingDifference, 'first' | 'second'> {
  readonly first: string
  readonly second: string
  /** `pValue` allowing for there being many pairs (Benjamini and Hochberg); absent where that is. */
  readonly adjustedPValue?: number
}

/** Groups of clients, each with its rating, and every two compared. */
export interface RatingComparison {
  readonly groups: Readonly<Record<string, Rating>>
  /** The second less the first, in the order of groups. */
  readonly pairs: readonly RatingPair[]
}

/**
 * The change from one survey to the next, with its interval and test. Clients in both surveys are told by `client`: what they answer
 * twice goes together, and the change is known the better for it. Without clients the surveys count as of different clients.
 *
 * @throws ClienteleError as {@link netPromoterScore}, naming `before` or `after`; `MISSING_VALUE` without a measure.
 * @example
 * import { ratingChange } from 'clientele/satisfaction'
 * const client = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
 * const before = { client, answers: [6, 7, 9, 5, 8, 10, 6, 3] }
 * const after = { client, answers: [9, 7, 10, 8, 9, 9, 7, 6] }
 * const change = ratingChange(before, after, { measure: { kind: 'net-promoter-score' } })
 * change.difference // => 0.625
 * change.interval.lower.toFixed(2) // => '0.05'
 * change.pValue.toFixed(3) // => '0.031'
 * change.clientsInBoth // => 8
 */
export function ratingChange(before: RatingData, after: RatingData, options: CompareRatingsOptions): RatingDifference {
  const { measure, level } = readOptions(options)
  const [first, second] = readAll({ before, after }, measure, '')
  return differenceOf(first!, second!, measure.counting, level)
}

/**
 * Groups of clients side by side, every two compared, with p-values that allow for there being many pairs.
 *
 * @param groups answers by the name of the group; at least two. A client may be in several of them.
 * @throws ClienteleError as {@link netPromoterScore}, naming the group; `EMPTY_INPUT` for fewer than two groups; `MISSING_VALUE`
 * without a measure.
 * @example
 * import { compareRatings } from 'clientele/satisfaction'
 * const branches = { north: [5, 5, 4, 5, 4, 5], south: [3, 2, 4, 3, null, 1], west: [4, 5, 3, 4, 5, 4] }
 * const { groups, pairs } = compareRatings(branches, { measure: { kind: 'mean' } })
 * groups.south.value // => 2.6
 * pairs.map(({ first, second, difference }) => `${first}, ${second}: ${difference.toFixed(2)}`)
 * // => ['north, south: -2.07', 'north, west: -0.50', 'south, west: 1.57']
 * pairs[0].adjustedPValue < 0.05 // => false
 */
export function compareRatings(
  groups: Readonly<Record<string, RatingData>>,
  options: CompareRatingsOptions,
): RatingComparison {
  const { measure, level } = readOptions(options)
  const given = expectObject(groups, 'groups')
  const names = Object.keys(given)
  if (names.length < 2) reject('EMPTY_INPUT', 'groups', 'at least two groups', names.length)
  const read = readAll(given, measure, 'groups.')
  const pairs = names.flatMap((first, i) =>
    names.slice(i + 1).map((second, k): RatingPair => {
      const { first: _a, second: _b, ...of } = differenceOf(read[i]!, read[i + 1 + k]!, measure.counting, level)
      return { first, second, ...of }
    }),
  )
  return {
    groups: Object.fromEntries(
      names.map((name, i) => [
        name,
        rateAnswers(read[i]!, measure.counting, { level, population: Number.POSITIVE_INFINITY }),
      ]),
    ),
    pairs: adjusted(pairs),
  }
}

/** Rows with their p-values adjusted for there being many; without where a row has none. */
export function adjusted<T extends { readonly pValue?: number }>(
  rows: readonly T[],
): readonly (T & { readonly adjustedPValue?: number })[] {
  const known = rows.flatMap(({ pValue }) => (pValue === undefined ? [] : [pValue]))
  if (known.length === 0) return rows
  const all = adjustedPValues(known)
  let at = 0
  return rows.map(row => (row.pValue === undefined ? row : { ...row, adjustedPValue: all[at++]! }))
}

function readOptions(options: CompareRatingsOptions): { readonly measure: ReadMeasure; readonly level: number } {
  expectKnownKeys(expectObject(options, 'options'), ['measure', 'level'], 'options')
  return { measure: readMeasure(options.measure, 'options.measure'), level: expectLevel(options.level) }
}

/** Answers of several groups, whose clients are numbered together. */
function readAll(groups: Readonly<Record<string, unknown>>, measure: ReadMeasure, path: string): readonly ReadRating[] {
  const codes = clientCodes()
  return Object.entries(groups).map(([name, data]) => readRating(data, `${path}${name}`, { ...measure, codes }))
}
