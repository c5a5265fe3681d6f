/**
 * How much does an index hang on weights that nobody is sure of?
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import { LARGEST_SEED, randomStream } from '../../model/index.js'
import { gradeOf } from './grade.js'
import { readFactColumns } from './read-fact-columns.js'
import { readPolicy } from './read-policy.js'
import { bandPlace } from './score-client.js'
import type { LoyaltyFactColumns, LoyaltyIndexPolicy } from './types.js'

/** How weights are varied. */
export interface LoyaltySensitivityOptions {
  /** Each weight is drawn evenly between (1 − spread) and (1 + spread) of itself; within (0, 1], 0.25 by default. */
  readonly spread?: number
  /** A whole number from 1 to 1,000,000, 500 by default. */
  readonly draws?: number
  /** A whole number from 0 to 2147483647. */
  readonly seed: number
}

/** What became of indices over all draws; 0 for a client of whom nothing is known. */
export interface LoyaltySensitivity {
  /** The lowest and the highest index of each client. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Share of draws in which each client was in the band that it has by the weights of the policy. */
  readonly sameBand: Float64Array
  readonly spread: number
  readonly draws: number
  readonly seed: number
}

/**
 * Indices under weights drawn at random around those of the policy, brought back to a sum of 1.
 *
 * @param columns as for `loyaltyIndices`, and so the errors.
 * @throws ClienteleError `OUT_OF_RANGE` for a spread, a number of draws or a seed out of range.
 * @see Saisana, Saltelli and Tarantola (2005), Journal of the Royal Statistical Society A 168.
 * @example
 * import { LENDER_LOYALTY, loyaltySensitivity } from 'clientele/loyalty'
 * const { lower, upper, sameBand } = loyaltySensitivity(LENDER_LOYALTY, { shareOfWallet: [0.8], recommend: [5] }, { seed: 1 })
 * lower[0].toFixed(1) // => '69.2'
 * upper[0].toFixed(1) // => '81.1'
 * sameBand[0] // => 0.512
 */
export function loyaltySensitivity(
  policy: LoyaltyIndexPolicy,
  columns: LoyaltyFactColumns,
  options: LoyaltySensitivityOptions,
): LoyaltySensitivity {
  const reading = readPolicy(policy)
  expectKnownKeys(options, ['spread', 'draws', 'seed'], 'options')
  const spread = expectSpread(options.spread)
  const { draws: asked = 500 } = options
  const draws = expectInteger(asked, 'options.draws', 1, 1e6)
  const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
  const uniform = randomStream(seed)
  const { size, figures } = readFactColumns(reading, columns)
  const known = [...figures].map(([name, column]) => ({
    weight: reading.weights[name]!,
    grades: column.map(figure => gradeOf(reading.policy.indicators[name]!, figure)),
  }))
  const given = indicesBy(
    known,
    known.map(({ weight }) => weight),
    size,
  )
  const bands = Array.from(given, index => (Number.isNaN(index) ? -1 : bandPlace(reading, index)))
  const [lower, upper] = [given.slice(), given.slice()]
  const same = new Float64Array(size)
  for (let draw = 0; draw < draws; draw++) {
    const weights = known.map(({ weight }) => weight * (1 + spread * (2 * uniform() - 1)))
    const drawn = indicesBy(known, weights, size)
    for (let row = 0; row < size; row++) {
      const index = drawn[row]!
      if (index < lower[row]!) lower[row] = index
      if (index > upper[row]!) upper[row] = index
      if (bands[row]! >= 0 && bandPlace(reading, index) === bands[row]) same[row]! += 1
    }
  }
  const orZero = (index: number): number => (Number.isNaN(index) ? 0 : index)
  return {
    lower: lower.map(orZero),
    upper: upper.map(orZero),
    sameBand: same.map(times => times / draws),
    spread,
    draws,
    seed,
  }
}

function expectSpread(spread: unknown = 0.25): number {
  const share = expectFinite(spread, 'options.spread')
  if (share > 0 && share <= 1) return share
  return reject('OUT_OF_RANGE', 'options.spread', 'a number above 0, at most 1', share)
}

interface KnownIndicator {
  readonly weight: number
  /** NaN where not known. */
  readonly grades: Float64Array
}

/** NaN for a client of whom nothing is known. */
function indicesBy(known: readonly KnownIndicator[], weights: readonly number[], size: number): Float64Array {
  const [sums, totals] = [new Float64Array(size), new Float64Array(size)]
  for (const [i, { grades }] of known.entries()) {
    const weight = weights[i]!
    for (let row = 0; row < size; row++) {
      const grade = grades[row]!
      if (Number.isNaN(grade)) continue
      sums[row]! += weight * grade
      totals[row]! += weight
    }
  }
  return sums.map((sum, row) => Math.min(100, (100 * sum) / totals[row]!))
}
