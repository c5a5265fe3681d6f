import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import { quantiles } from '../../statistics/index.js'
import { checkCutPoints, FEWEST_SCORES, MOST_SCORES } from './cut-points.js'
import type { RfmModel } from './document.js'
import type { Measures, RfmColumns } from './measures.js'
import { seal } from './model.js'
import type { Binning } from './nested-edges.js'
import { findNested } from './nested-edges.js'
import type { MonetaryMeasure } from './params.js'
import { measureOf, rulesOf, weightsOf } from './params.js'
import { isBase, measuresOf } from './read-measures.js'
import { countsOf, recencyScores, scoreColumns } from './score-columns.js'
import type { PerDimension, SegmentRule } from './segment-rules.js'
import { DIMENSIONS } from './segment-rules.js'
import { warningsOfBase, warningsOfCells, warningsOfScores } from './warnings.js'

/** How a model is fitted. */
export interface RfmOptions {
  /** Scores go from 1 to this; 2 to 9. Default: 5. */
  readonly scores?: number
  /** Default: `'total-spend'`. */
  readonly monetary?: MonetaryMeasure
  /**
   * `'independent'` (default): each dimension is cut over all clients. `'nested'`: frequency within each recency score, money within
   * each recency and frequency score, so that money tells apart those who buy alike. Cells need clients: n scores make n² of them.
   */
  readonly binning?: Binning
  /** Cut points of the caller for some dimensions or all, ascending, one fewer than scores. Default: quantiles. */
  readonly edges?: Partial<PerDimension<readonly number[]>>
  /** In any proportion: { recency: 2, frequency: 1, monetary: 1 }. Default: equal. */
  readonly weights?: PerDimension<number>
  /** Default: `defaultSegments` where there are five scores, none otherwise. */
  readonly segments?: readonly SegmentRule[]
}

/**
 * Finds the edges that cut the clients of a base into equal shares, as far as equal values allow.
 *
 * A base is read by days since the last purchase, days with a purchase, and what they brought; build it with
 * `spend: 'all-orders'`, or the first purchase is not in the money, and a warning says so. Columns are taken as they
 * are: any count and any amount that matter. The document's `fit` says how many clients have each score; a score that
 * nobody has, as many share one value, is a warning there.
 *
 * @throws ClienteleError for an option that is unknown or out of range, for cells at fault, for a base without amounts.
 * @example
 * import { rfm } from 'clientele/segmentation'
 * const model = rfm.fit({
 *   recencyDays: [3, 10, 25, 40, 90, 200], purchases: [9, 1, 4, 1, 2, 1], spend: [900, 12.5, 310, 40, 95, 18],
 * }, { scores: 3 })
 * model.params.edges.recency // => [20, 56.66666666666666]
 * model.fit.counts.frequency // => [3, 1, 2]
 */
export function fit(of: CustomerBase | RfmColumns, options: RfmOptions = {}): RfmModel {
  expectKnownKeys(options, ['scores', 'monetary', 'binning', 'edges', 'weights', 'segments'], 'options')
  const scores =
    options.scores === undefined ? 5 : expectInteger(options.scores, 'options.scores', FEWEST_SCORES, MOST_SCORES)
  const monetary = measureOf(options.monetary, 'options.monetary')
  const given = givenEdges(options.edges, scores)
  const isNested = readBinning(options.binning, given) === 'nested'
  const weights = weightsOf(options.weights, 'options.weights')
  const segments = rulesOf(options.segments, scores, 'options.segments')
  const measures = measuresOf(of, monetary)
  const edges = edgesOf(measures, given, scores)
  const nested = isNested && {
    nested: findNested(measures, recencyScores(measures, edges.recency), edges, scores),
  }
  const params = { scores, monetary, edges, ...nested, weights, segments }
  const { recency, frequency, monetary: money } = scoreColumns(measures, params)
  const counts = {
    recency: countsOf(recency, scores),
    frequency: countsOf(frequency, scores),
    monetary: countsOf(money, scores),
  }
  return seal({
    currency: isBase(of) ? of.currency : undefined,
    params,
    fit: {
      source: 'quantiles',
      observations: measures.size,
      given: DIMENSIONS.filter(dimension => given[dimension] !== undefined),
      counts,
      warnings: [
        ...(isBase(of) ? warningsOfBase(of) : []),
        ...warningsOfScores(params, counts),
        ...(isNested ? warningsOfCells(recency, frequency, scores) : []),
      ],
      dropped: isBase(of) ? of.dropped : [],
    },
  })
}

/** Cut points within cells are found; those of all clients would go unused. */
function readBinning(binning: Binning | undefined, given: GivenEdges): Binning {
  const read =
    binning === undefined ? 'independent' : expectOneOf(binning, ['independent', 'nested'], 'options.binning')
  const stray = DIMENSIONS.find(dimension => dimension !== 'recency' && given[dimension] !== undefined)
  if (read === 'nested' && stray !== undefined) {
    reject(
      'CONFLICTING_OPTIONS',
      `options.edges.${stray}`,
      'edges of recency alone, as the others are found within cells',
      given[stray],
    )
  }
  return read
}

type GivenEdges = Partial<PerDimension<readonly number[]>>

function givenEdges(edges: GivenEdges = {}, scores: number): GivenEdges {
  expectKnownKeys(edges, DIMENSIONS, 'options.edges')
  const given = DIMENSIONS.filter(dimension => edges[dimension] !== undefined)
  return Object.fromEntries(
    given.map(dimension => [dimension, checkCutPoints(edges[dimension], `options.edges.${dimension}`, scores - 1)]),
  )
}

function edgesOf(of: Measures, given: GivenEdges, scores: number): PerDimension<readonly number[]> {
  const shares = Array.from({ length: scores - 1 }, (_, k) => (k + 1) / scores)
  // JSON has no -0; adding 0 makes it 0.
  const found = (column: Float64Array): readonly number[] => quantiles(column, shares).map(edge => edge + 0)
  return {
    recency: given.recency ?? found(of.recencyDays),
    frequency: given.frequency ?? found(of.purchases),
    monetary: given.monetary ?? found(of.monetary),
  }
}
