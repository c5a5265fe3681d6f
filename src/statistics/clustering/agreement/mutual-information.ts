/**
 * How much does one grouping tell of another?
 *
 *   normalised = I / mean(H(one), H(other))        adjusted = (I − E[I]) / (mean(H(one), H(other)) − E[I])
 *
 * Many small segments tell much of any other grouping by chance; the adjusted form takes that out, the normalised does not.
 *
 * @see Strehl & Ghosh (2002), Cluster ensembles, JMLR 3; Vinh, Epps & Bailey (2010), JMLR 11, with the arithmetic mean.
 * @module
 */
import type { Segments } from '../segments.js'
import type { Contingency } from './contingency.js'
import { contingencyOf, isSamePartition } from './contingency.js'
import { entropiesOf } from './entropies.js'
import { expectedInformation } from './expected-information.js'

/**
 * Mutual information over the mean of the entropies: 1 where two groupings are the same up to names, 0 where one tells nothing
 * of the other. It is the V-measure as well.
 *
 * @param one a grouping; `other` another of the same rows in the same order. Which is which does not matter.
 * @throws ClienteleError `EMPTY_INPUT` without rows, `LENGTH_MISMATCH` for other rows, `OUT_OF_RANGE` naming rows without a segment.
 * @example
 * import { normalisedMutualInformation } from 'clientele/statistics'
 * const before = { segment: [0, 0, 1, 1, 2, 2], segmentNames: ['a', 'b', 'c'] }
 * const after = { segment: [0, 0, 1, 2, 2, 2], segmentNames: ['a', 'b', 'c'] }
 * normalisedMutualInformation(before, after).toFixed(4) // => '0.7397'
 */
export function normalisedMutualInformation(one: Segments, other: Segments): number {
  const table = contingencyOf(one, other, ['one', 'other'])
  if (isSamePartition(table)) return 1
  const entropies = entropiesOf(table)
  return entropies.mutual / ((entropies.one + entropies.other) / 2)
}

/**
 * Mutual information beyond what chance gives groupings of these sizes: 1 where they are the same up to names, about 0 where
 * they agree as by chance.
 *
 * @param one a grouping; `other` another of the same rows in the same order. Which is which does not matter.
 * @throws ClienteleError `EMPTY_INPUT` without rows, `LENGTH_MISMATCH` for other rows, `OUT_OF_RANGE` naming rows without a segment.
 * @example
 * import { adjustedMutualInformation } from 'clientele/statistics'
 * const before = { segment: [0, 0, 1, 1, 2, 2], segmentNames: ['a', 'b', 'c'] }
 * const after = { segment: [0, 0, 1, 2, 2, 2], segmentNames: ['a', 'b', 'c'] }
 * adjustedMutualInformation(before, after).toFixed(4) // => '0.5024'
 */
export function adjustedMutualInformation(one: Segments, other: Segments): number {
  return adjustedInformationOf(contingencyOf(one, other, ['one', 'other']))
}

function adjustedInformationOf(table: Contingency): number {
  if (isSamePartition(table)) return 1
  const { one, other, mutual } = entropiesOf(table)
  const byChance = expectedInformation(table)
  return (mutual - byChance) / ((one + other) / 2 - byChance)
}
