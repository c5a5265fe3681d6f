/**
 * How sure is a ranking when nobody is sure of the weights?
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import { randomStream } from '../../model/index.js'
import type { CriteriaColumns } from './criteria.js'
import type { RankingMethod } from './ranking-method.js'
import { rankingBy } from './ranking-method.js'
import { levelsOf, placesByScore } from './ranks.js'

/** What is ranked by, and how the weights are varied. */
export interface WeightUncertaintyOptions<Name extends string = string> extends RankingMethod<Name> {
  /** Each weight is drawn evenly between (1 − spread) and (1 + spread) of itself; within (0, 1], 0.25 by default. */
  readonly spread?: number
  /** How often; a whole number >= 1, 1000 by default. */
  readonly draws?: number
  /** A whole number from 0 to 2147483647; the same seed gives the same answer. */
  readonly seed: number
}

/** What became of the ranking over all draws. */
export interface WeightUncertainty {
  /** Share of draws in which each alternative came first (with others, where they tie). */
  readonly firstShare: Float64Array
  /** Mean place of each alternative, 1 for the best. */
  readonly meanPlace: Float64Array
  readonly bestPlace: Int32Array
  readonly worstPlace: Int32Array
  /** Share of draws in which no two alternatives changed order. */
  readonly sameRanking: number
  /** Share of draws in which the alternative that is first by the given weights was first. */
  readonly sameFirst: number
  readonly spread: number
  readonly draws: number
  readonly seed: number
}

/**
 * The ranking under weights drawn at random around the given ones: each multiplied by a factor drawn evenly from
 * [1 − spread, 1 + spread], all brought back to a sum of 1. A weight of 0 stays 0.
 *
 * It takes draws × rows × criteria steps and a sort per draw.
 *
 * @param columns as for {@link compositeScore} or {@link topsis}, and so the errors of what is ranked by.
 * @throws ClienteleError `OUT_OF_RANGE` for a spread, a number of draws or a seed out of range; `CONFLICTING_OPTIONS` unless
 * one of `composite` and `topsis` is given.
 * @see Saisana, Saltelli and Tarantola (2005), Uncertainty and sensitivity analysis techniques as tools for the quality
 * assessment of composite indicators, Journal of the Royal Statistical Society A 168.
 * @example
 * import { weightUncertainty } from 'clientele/statistics'
 * const columns = { fulfilment: [0.9, 0.6, 0.1], turnover: [0.2, 0.7, 0.1] }
 * const composite = { weights: { fulfilment: 0.7, turnover: 0.3 }, normalisation: 'none' } as const
 * const { sameFirst, worstPlace } = weightUncertainty(columns, { composite, spread: 0.1, seed: 1 })
 * sameFirst // => 1
 * Array.from(worstPlace) // => [1, 2, 3]
 */
export function weightUncertainty<Name extends string>(
  columns: Readonly<Record<Name, ArrayLike<number>>>,
  options: WeightUncertaintyOptions<Name>,
): WeightUncertainty
export function weightUncertainty(columns: CriteriaColumns, options: WeightUncertaintyOptions): WeightUncertainty {
  expectKnownKeys(options, ['composite', 'topsis', 'spread', 'draws', 'seed'], 'options')
  const { draws: asked = 1000, seed, ...by } = options
  const spread = expectSpread(options.spread)
  const draws = expectInteger(asked, 'options.draws', 1)
  const uniform = randomStream(expectInteger(seed, 'options.seed'))
  const { weights, scoresWith } = rankingBy(columns, by)
  const given = levelsOf(scoresWith(weights))
  const tally = emptyTally(given.length)
  for (let draw = 0; draw < draws; draw++) {
    const factors = weights.map(weight => weight * (1 + spread * (2 * uniform() - 1)))
    const total = factors.reduce((sum, factor) => sum + factor, 0)
    count(tally, scoresWith(factors.map(factor => factor / total)), given)
  }
  return {
    firstShare: tally.first.map(times => times / draws),
    meanPlace: tally.places.map(sum => sum / draws),
    bestPlace: tally.bestPlace,
    worstPlace: tally.worstPlace,
    sameRanking: tally.sameRanking / draws,
    sameFirst: tally.sameFirst / draws,
    spread,
    draws,
    seed,
  }
}

function expectSpread(spread: unknown = 0.25): number {
  const share = expectFinite(spread, 'options.spread')
  return share > 0 && share <= 1
    ? share
    : reject('OUT_OF_RANGE', 'options.spread', 'a number above 0, at most 1', share)
}

function emptyTally(rows: number) {
  return {
    first: new Float64Array(rows),
    places: new Float64Array(rows),
    bestPlace: new Int32Array(rows).fill(rows),
    worstPlace: new Int32Array(rows).fill(1),
    sameRanking: 0,
    sameFirst: 0,
  }
}

function count(tally: ReturnType<typeof emptyTally>, scores: Float64Array, given: Int32Array): void {
  const levels = levelsOf(scores)
  const places = placesByScore(levels.map(level => -level))
  for (const [row, place] of places.entries()) {
    if (place === 1) tally.first[row]! += 1
    tally.places[row]! += place
    tally.bestPlace[row] = Math.min(tally.bestPlace[row]!, place)
    tally.worstPlace[row] = Math.max(tally.worstPlace[row]!, place)
  }
  if (places[given.indexOf(0)] === 1) tally.sameFirst++
  if (levels.every((level, row) => level === given[row])) tally.sameRanking++
}
