import type { Segments } from '../segments.js'
import { contingencyOf } from './contingency.js'

/** Two groupings of the same rows, side by side. */
export interface ConfusionTable {
  /** Names of the first grouping: the rows of `counts`. */
  readonly rowNames: readonly string[]
  /** Names of the second: the columns. */
  readonly columnNames: readonly string[]
  /** `counts[i][j]`: rows in segment i of the first and in j of the second. */
  readonly counts: readonly (readonly number[])[]
  /** Rows in all. */
  readonly size: number
}

/**
 * How many rows are in each pair of segments of two groupings: of last year's segments and this year's, of rules and clusters.
 *
 * @param one a grouping; `other` another of the same rows in the same order.
 * @throws ClienteleError `EMPTY_INPUT` without rows, `LENGTH_MISMATCH` for other rows, `OUT_OF_RANGE` naming rows without a segment.
 * @example
 * import { confusionTable } from 'clientele/statistics'
 * const size = { segment: [0, 0, 1, 1], segmentNames: ['small', 'large'] }
 * const stage = { segment: [0, 1, 1, 1], segmentNames: ['young', 'mature'] }
 * confusionTable(size, stage).counts // => [[1, 1], [0, 2]]
 */
export function confusionTable(one: Segments, other: Segments): ConfusionTable {
  const { size, rowNames, columnNames, counts } = contingencyOf(one, other, ['one', 'other'])
  const columns = columnNames.length
  const rows = rowNames.map((_, i) => Array.from(counts.subarray(i * columns, (i + 1) * columns)))
  return { rowNames, columnNames, counts: rows, size }
}
