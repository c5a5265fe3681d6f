/**
 * Weights from judgements in pairs: the analytic hierarchy process.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { Comparisons, JudgedPairs } from './comparison-matrix.js'
import { expectComparisons, expectConnected, expectNames } from './comparison-matrix.js'
import type { Consistency } from './consistency.js'
import { consistencyOf } from './consistency.js'
import type { CriteriaWeights } from './criteria.js'
import { sharesOf } from './criteria.js'
import { columnMeanPriorities, eigenvectorPriorities, geometricPriorities } from './priorities.js'
import type { RandomIndexTable } from './random-index.js'
import { RANDOM_INDEX_TABLES } from './random-index.js'

/** How weights follow from judgements. */
export type PriorityMethod = 'eigenvector' | 'geometric-mean' | 'column-mean'

/** Which rule, and by which table consistency is judged. */
export interface PairwiseOptions {
  /**
   * `'eigenvector'` (default, Saaty's), `'geometric-mean'` (least squares of logarithms) or `'column-mean'` (the quick
   * approximation, which needs every comparison). They agree where judgements do not contradict each other.
   */
  readonly method?: PriorityMethod
  /** The table of the consistency ratio; `'alonso-lamata-2006'` by default. */
  readonly randomIndex?: RandomIndexTable
}

/** Weights from judgements in pairs. */
export interface PairwiseWeights<Name extends string = string> extends CriteriaWeights<Name> {
  readonly method: PriorityMethod
  readonly consistency: Consistency
  /** Pairs that nobody compared. */
  readonly missingComparisons: number
}

/**
 * Weights from judgements in pairs (AHP), with a report on how far they contradict each other.
 *
 * A missing comparison, `null` in both halves, is no judgement of 1: the eigenvector reads it as the ratio that the weights
 * themselves imply (Harker), the geometric mean leaves it out of its least squares. All criteria must be tied to each other
 * by comparisons. One and two criteria are always consistent.
 *
 * @param criteria names, each once.
 * @param comparisons row over column, numbers > 0; where only one half is given the other is filled in. See
 * {@link comparisonMatrix} for single judgements.
 * @throws ClienteleError `OUT_OF_RANGE` for a number that is not above 0, a diagonal other than 1, halves that are no
 * reciprocals of each other, or more criteria than the table reaches; `MISSING_VALUE` where comparisons do not tie all
 * criteria together; `CONFLICTING_OPTIONS` for column means with gaps; `LENGTH_MISMATCH` for a matrix of another size.
 * @see Saaty (1980), The Analytic Hierarchy Process; Crawford and Williams (1985), A note on the analysis of subjective
 * judgment matrices; Harker (1987), Incomplete pairwise comparisons in the analytic hierarchy process.
 * @example
 * import { pairwiseWeights } from 'clientele/statistics'
 * const criteria = ['fulfilment', 'rating', 'concentration']
 * const { weights, consistency } = pairwiseWeights(criteria, [[1, 3, 5], [1 / 3, 1, 3], [1 / 5, 1 / 3, 1]])
 * weights.fulfilment.toFixed(4) // => '0.6370'
 * consistency.ratio.toFixed(4) // => '0.0367'
 * consistency.randomIndex // => { table: 'alonso-lamata-2006', value: 0.5245 }
 * pairwiseWeights(['a', 'b', 'c'], [[1, 2, null], [null, 1, 4], [null, null, 1]]).weights.a.toFixed(4) // => '0.6154'
 */
export function pairwiseWeights<Name extends string>(
  criteria: readonly Name[],
  comparisons: Comparisons,
  options?: PairwiseOptions,
): PairwiseWeights<Name>
export function pairwiseWeights(
  criteria: readonly string[],
  comparisons: Comparisons,
  options: PairwiseOptions = {},
): PairwiseWeights {
  const settings = expectPairwiseOptions(options)
  const names = expectNames(criteria)
  const pairs = expectComparisons(comparisons, names, 'comparisons')
  expectConnected(pairs, names, 'comparisons')
  return weightsOfPairs(pairs, names, settings)
}

/** The options, checked and complete. */
export function expectPairwiseOptions(options: PairwiseOptions): Required<PairwiseOptions> {
  expectKnownKeys(options, ['method', 'randomIndex'], 'options')
  const { method = 'eigenvector', randomIndex = 'alonso-lamata-2006' } = options
  return {
    method: expectOneOf(method, METHODS, 'options.method'),
    randomIndex: expectOneOf(randomIndex, RANDOM_INDEX_TABLES, 'options.randomIndex'),
  }
}

const METHODS = ['eigenvector', 'geometric-mean', 'column-mean'] as const

const PRIORITIES: Readonly<Record<PriorityMethod, (pairs: JudgedPairs) => Float64Array>> = {
  eigenvector: eigenvectorPriorities,
  'geometric-mean': geometricPriorities,
  'column-mean': columnMeanPriorities,
}

/** Weights and report of judgements that are checked and tie all criteria together. */
export function weightsOfPairs(
  pairs: JudgedPairs,
  names: readonly string[],
  { method, randomIndex }: Required<PairwiseOptions>,
): PairwiseWeights {
  const missingComparisons = (pairs.size * (pairs.size - 1)) / 2 - pairs.known
  if (method === 'column-mean' && missingComparisons > 0) {
    reject(
      'CONFLICTING_OPTIONS',
      'options.method',
      "'eigenvector' or 'geometric-mean', as comparisons are missing",
      method,
    )
  }
  const weights = PRIORITIES[method](pairs)
  const consistency = consistencyOf(pairs, names, weights, geometricPriorities(pairs), randomIndex)
  return { weights: sharesOf(names, weights), method, consistency, missingComparisons }
}
