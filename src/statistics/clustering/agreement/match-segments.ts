/**
 * Which of today's segments is which of last period's, by the clients they share?
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, reject } from '../../../errors/index.js'
import type { Segments } from '../segments.js'
import type { Contingency } from './contingency.js'
import { contingencyOf } from './contingency.js'
import { namesAfter, pairUp } from './pair-up.js'

/** When two segments may be one. */
export interface MatchOptions {
  /**
   * Clients in both over clients in either (Jaccard) that a pair needs; from 0 to 1, 0 by default, when one shared client is
   * enough. 0.5 asks for more than half.
   */
  readonly leastOverlap?: number
}

/** One segment that went on. */
export interface SegmentPair {
  /** Its name, before and after. */
  readonly name: string
  /** What today's grouping called it. */
  readonly current: string
  /** Clients in it both times. */
  readonly shared: number
  /** Clients in it both times over clients in it at either; within (0, 1]. */
  readonly overlap: number
}

/** Today's segments under the names of last period. */
export interface MatchedSegments extends Segments {
  readonly segment: Uint16Array
  /** All names of before in their order, then those that are new: a code means the same segment at both dates. */
  readonly segmentNames: readonly string[]
  /** In the order of `segmentNames`. */
  readonly pairs: readonly SegmentPair[]
  /** Segments of today that are none of before. */
  readonly appeared: readonly string[]
  /** Segments of before that none of today is. */
  readonly gone: readonly string[]
  /** Share of all clients whose segment went on with them in it; within [0, 1]. */
  readonly stayed: number
}

/**
 * Today's segments under last period's names: those pairs are made that share most clients in all, and
 * of those the ones with the greatest overlaps. A clustering that is fitted anew
 * calls its clusters by size; after this a name means what it meant before.
 *
 * @param previous segments of the last period; `current` those of the same clients in the same order today.
 * @throws ClienteleError `EMPTY_INPUT` without clients, `LENGTH_MISMATCH` for other clients, `OUT_OF_RANGE` naming clients
 * without a segment or a share beyond [0, 1].
 * @see Kuhn (1955), Naval Research Logistics Quarterly 2, for the pairing.
 * @example
 * import { matchSegments } from 'clientele/statistics'
 * const previous = { segment: [0, 0, 0, 1, 1], segmentNames: ['core', 'rest'] }
 * const current = { segment: [1, 1, 2, 0, 0], segmentNames: ['cluster 1', 'cluster 2', 'cluster 3'] }
 * const { segment, segmentNames, appeared } = matchSegments(previous, current)
 * segmentNames // => ['core', 'rest', 'cluster 3']
 * Array.from(segment) // => [0, 0, 2, 1, 1]
 * appeared // => ['cluster 3']
 */
export function matchSegments(previous: Segments, current: Segments, options: MatchOptions = {}): MatchedSegments {
  expectKnownKeys(options, ['leastOverlap'], 'options')
  const { leastOverlap = 0 } = options
  if (expectNonNegative(leastOverlap, 'options.leastOverlap') > 1) {
    reject('OUT_OF_RANGE', 'options.leastOverlap', 'a share from 0 to 1', leastOverlap)
  }
  const table = contingencyOf(current, previous, ['current', 'previous'])
  const { size, rowNames, columnNames } = table
  const pairing = pairUp(
    rowNames.length,
    columnNames.length,
    // Clients are whole numbers: overlaps, of which no two pairings differ by half a client, decide between equal ones.
    (i, j) => -sharedBy(table, i, j) - overlapOf(table, i, j) / (2 * rowNames.length),
    (i, j) => sharedBy(table, i, j) > 0 && overlapOf(table, i, j) >= leastOverlap,
  )
  const { previousOf } = pairing
  const names = namesAfter(pairing, rowNames, columnNames)
  const appeared = names.filter((_, i) => previousOf[i] === -1 && table.rowTotals[i]! > 0)
  const segmentNames = [...columnNames, ...appeared]
  const places = names.map(name => segmentNames.indexOf(name))
  const pairs = columnNames.flatMap((name, j): SegmentPair[] => {
    const i = previousOf.indexOf(j)
    if (i < 0) return []
    return [{ name, current: rowNames[i]!, shared: sharedBy(table, i, j), overlap: overlapOf(table, i, j) }]
  })
  return {
    segment: Uint16Array.from(current.segment, code => places[code]!),
    segmentNames,
    pairs,
    appeared,
    gone: pairing.gone.filter(j => table.columnTotals[j]! > 0).map(j => columnNames[j]!),
    stayed: pairs.reduce((sum, { shared }) => sum + shared, 0) / size,
  }
}

function sharedBy({ counts, columnNames }: Contingency, i: number, j: number): number {
  return counts[i * columnNames.length + j]!
}

function overlapOf(table: Contingency, i: number, j: number): number {
  const shared = sharedBy(table, i, j)
  const either = table.rowTotals[i]! + table.columnTotals[j]! - shared
  return either === 0 ? 0 : shared / either
}
