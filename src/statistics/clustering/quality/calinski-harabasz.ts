import { reject } from '../../../errors/index.js'
import type { Segments } from '../segments.js'
import type { FeatureColumns } from '../types.js'
import type { CriterionOptions, GroupedRows } from './grouped-rows.js'
import { expectTwoSegments, readGrouped, withinBySegment } from './grouped-rows.js'

/**
 * How far segments lie apart for how far they spread: the variance ratio
 *
 *   (between / (k − 1)) / (within / (n − k))      sums of squares; k segments with rows, n rows
 *
 * The higher the better. It favours round clusters of like size, and says nothing of whether there are any.
 *
 * @param columns numbers by name; `segments` of the same rows in the same order.
 * @throws ClienteleError `NO_VARIATION` where all rows are in one segment, or no two of any segment differ; `LENGTH_MISMATCH`,
 * `OUT_OF_RANGE` naming cells or rows.
 * @see Caliński & Harabasz (1974), A dendrite method for cluster analysis, Communications in Statistics 3(1).
 * @example
 * import { calinskiHarabasz } from 'clientele/statistics'
 * const segments = { segment: [0, 0, 1, 1], segmentNames: ['low', 'high'] }
 * calinskiHarabasz({ debt: [1, 2, 8, 9] }, segments, { scaling: 'none' }) // => 98
 */
export function calinskiHarabasz(columns: FeatureColumns, segments: Segments, options: CriterionOptions = {}): number {
  const rows = readGrouped(columns, segments, options)
  expectTwoSegments(rows.names)
  return (
    varianceRatio(rows) ??
    reject('NO_VARIATION', 'segments.segment', 'rows that differ within a segment', 'segments of equal rows')
  )
}

/** Absent where there is one segment, or nothing varies within them. */
export function varianceRatio(rows: GroupedRows): number | undefined {
  const { sizes, centres, dimensions, size } = rows
  const within = withinBySegment(rows).reduce((sum, one) => sum + one, 0)
  if (sizes.length < 2 || !(within > 0)) return undefined
  let between = 0
  for (let d = 0; d < dimensions; d++) {
    const mean = sizes.reduce((sum, count, j) => sum + count * centres[j * dimensions + d]!, 0) / size
    for (const [j, count] of sizes.entries()) between += count * (centres[j * dimensions + d]! - mean) ** 2
  }
  return between / (sizes.length - 1) / (within / (size - sizes.length))
}
