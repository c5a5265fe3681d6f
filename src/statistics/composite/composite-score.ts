/**
 * One score of many criteria, and what each part of it is worth.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { CriteriaColumns, Weights } from './criteria.js'
import { byName, expectCriteria, expectWeights } from './criteria.js'
import type { NormalisationOptions } from './normalise.js'
import { normalisedColumns } from './normalise.js'

/** How parts become one. */
export type Aggregation = 'weighted-sum' | 'geometric'

/** Everything that decides a composite score. */
export interface CompositeOptions<Name extends string = string> extends NormalisationOptions {
  /** Shares of the criteria, together 1, as `directWeights(...).weights` and its siblings give them. */
  readonly weights: Weights<Name>
  /**
   * `'weighted-sum'` (default) lets a strong part make up for a weak one; `'geometric'`, the product of parts to the power of
   * their weights, does so less and less the weaker the weak one is, and needs parts above 0.
   */
  readonly aggregation?: Aggregation
}

/** Scores and their parts: scores[i] = base + Σ contributions[...][i]. */
export interface CompositeScore<Name extends string = string> {
  /** One per alternative. */
  readonly scores: Float64Array
  /** What each criterion adds to `base`, one per alternative. */
  readonly contributions: Readonly<Record<Name, Float64Array>>
  /** 0 for a weighted sum, whose parts build it up; 1 for a geometric score, from which weak parts take away. */
  readonly base: 0 | 1
  /** The criteria on their common scale, as they entered. */
  readonly normalised: Readonly<Record<Name, Float64Array>>
}

/**
 * The composite score of every alternative with the contribution of each part.
 *
 * Weighted sum: Σ wⱼ rⱼ, to which part j contributes wⱼ rⱼ. Geometric: Π rⱼ^wⱼ = exp(s) with s = Σ wⱼ ln rⱼ, to which part j
 * contributes wⱼ ln rⱼ · (exp(s) − 1) / s on top of 1, the logarithmic-mean decomposition, which leaves no rest.
 *
 * @param columns finite numbers by criterion, one per alternative.
 * @throws ClienteleError as {@link normaliseColumns}; `OUT_OF_RANGE` for weights that are negative or do not add up to 1, or a
 * part that is not above 0 in a geometric score; `MISSING_VALUE` or `UNKNOWN_OPTION` where weights and columns do not have the
 * same names.
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 6; Ang (2005), The LMDI approach to
 * decomposition analysis, Energy Policy 33.
 * @example
 * import { compositeScore } from 'clientele/statistics'
 * const columns = { fulfilment: [0.9, 0.6], debt: [2, 4] }
 * const { scores, contributions } = compositeScore(columns, {
 *   weights: { fulfilment: 0.6, debt: 0.4 },
 *   normalisation: 'goalposts',
 *   goalposts: { fulfilment: [0.5, 1], debt: [5, 0] },
 * })
 * scores[0].toFixed(2) // => '0.72'
 * contributions.fulfilment[0].toFixed(2) // => '0.48'
 * contributions.debt[0].toFixed(2) // => '0.24'
 */
export function compositeScore<Name extends string>(
  columns: Readonly<Record<Name, ArrayLike<number>>>,
  options: CompositeOptions<Name>,
): CompositeScore<Name>
export function compositeScore(columns: CriteriaColumns, options: CompositeOptions): CompositeScore {
  const { names, parts, weights, aggregation } = expectComposite(columns, options)
  const { scores, contributions } = aggregation === 'weighted-sum' ? added(parts, weights) : multiplied(parts, weights)
  return {
    scores,
    contributions: byName(names, index => contributions[index]!),
    base: aggregation === 'weighted-sum' ? 0 : 1,
    normalised: byName(names, index => parts[index]!),
  }
}

/** A composite whose input is checked: its parts on one scale and their shares. */
export interface CheckedComposite {
  readonly names: readonly string[]
  readonly parts: readonly Float64Array[]
  readonly weights: Float64Array
  readonly aggregation: Aggregation
}

/** Columns and options, checked; parts of a geometric score are above 0. */
export function expectComposite(columns: CriteriaColumns, options: CompositeOptions): CheckedComposite {
  expectKnownKeys(options, COMPOSITE_KEYS, 'options')
  const { aggregation = 'weighted-sum', weights, ...rest } = options
  expectOneOf(aggregation, ['weighted-sum', 'geometric'], 'options.aggregation')
  const { names } = expectCriteria(columns)
  const shares = expectWeights(weights, names)
  const parts = normalisedColumns(columns, names, rest)
  if (aggregation === 'geometric') for (const [index, part] of parts.entries()) expectAbove0(part, names[index]!)
  return { names, parts, weights: shares, aggregation }
}

/** The options of a composite score. */
export const COMPOSITE_KEYS = ['weights', 'normalisation', 'directions', 'goalposts', 'aggregation'] as const

function expectAbove0(part: Float64Array, name: string): void {
  const row = part.findIndex(value => !(value > 0))
  if (row < 0) return
  const hint =
    "A geometric score is 0 with any part at 0, and min-max puts the worst there: take 'max', or wider goalposts"
  reject('OUT_OF_RANGE', `columns.${name}[${row}]`, 'a normalised value > 0', part[row], hint)
}

interface Parts {
  readonly scores: Float64Array
  readonly contributions: readonly Float64Array[]
}

function added(parts: readonly Float64Array[], weights: Float64Array): Parts {
  const contributions = parts.map((part, index) => part.map(value => weights[index]! * value))
  return { scores: totals(contributions), contributions }
}

function multiplied(parts: readonly Float64Array[], weights: Float64Array): Parts {
  const logs = parts.map((part, index) => part.map(value => weights[index]! * Math.log(value)))
  const sums = totals(logs)
  const slopes = sums.map(sum => (sum === 0 ? 1 : Math.expm1(sum) / sum))
  return { scores: sums.map(Math.exp), contributions: logs.map(log => log.map((value, row) => value * slopes[row]!)) }
}

function totals(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]!.length)
  for (const column of columns) for (let row = 0; row < sums.length; row++) sums[row]! += column[row]!
  return sums
}
