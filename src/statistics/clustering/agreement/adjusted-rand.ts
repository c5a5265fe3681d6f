/**
 * Do two groupings put the same pairs of rows together, beyond what chance alone would do?
 *
 *   ARI = (Σᵢⱼ C(nᵢⱼ,2) − E) / ((Σᵢ C(nᵢ.,2) + Σⱼ C(n.ⱼ,2)) / 2 − E)        E = Σᵢ C(nᵢ.,2) Σⱼ C(n.ⱼ,2) / C(n,2)
 *
 * @see Hubert & Arabie (1985), Comparing partitions, Journal of Classification 2, eq. 5.
 * @module
 */
import type { Segments } from '../segments.js'
import type { Contingency } from './contingency.js'
import { contingencyOf, isSamePartition } from './contingency.js'

/**
 * The adjusted Rand index of two groupings of the same rows: 1 where they are the same up to names, about 0 where they agree as
 * by chance, below 0 where they agree less than that.
 *
 * @param one a grouping; `other` another of the same rows in the same order. Which is which does not matter.
 * @throws ClienteleError `EMPTY_INPUT` without rows, `LENGTH_MISMATCH` for other rows, `OUT_OF_RANGE` naming rows without a segment.
 * @example
 * import { adjustedRandIndex } from 'clientele/statistics'
 * const names = ['a', 'b', 'c']
 * const before = { segment: [0, 0, 1, 1, 2, 2], segmentNames: names }
 * adjustedRandIndex(before, { segment: [1, 1, 0, 0, 2, 2], segmentNames: names }) // => 1
 * adjustedRandIndex(before, { segment: [0, 0, 1, 2, 2, 2], segmentNames: names }).toFixed(4) // => '0.4444'
 */
export function adjustedRandIndex(one: Segments, other: Segments): number {
  return adjustedRandOf(contingencyOf(one, other, ['one', 'other']))
}

/** The same of a table that is counted. */
export function adjustedRandOf(table: Contingency): number {
  if (isSamePartition(table)) return 1
  const { size, counts, rowTotals, columnTotals } = table
  const [both, first, second] = [pairsWithin(counts), pairsWithin(rowTotals), pairsWithin(columnTotals)]
  const byChance = (first * second) / ((size * (size - 1)) / 2)
  return (both - byChance) / ((first + second) / 2 - byChance)
}

function pairsWithin(counts: Float64Array): number {
  return counts.reduce((pairs, count) => pairs + (count * (count - 1)) / 2, 0)
}
