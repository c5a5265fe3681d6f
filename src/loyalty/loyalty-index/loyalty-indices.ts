import { expectKnownKeys } from '../../errors/index.js'
import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import { meanInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { readFactColumns } from './read-fact-columns.js'
import { readPolicy } from './read-policy.js'
import { bandPlace } from './score-client.js'
import { scoreColumns } from './score-columns.js'
import type { LoyaltyFactColumns, LoyaltyIndexPolicy, LoyaltyIndices } from './types.js'

/**
 * The loyalty of many clients: index, range, bands as segments, and what each indicator adds.
 *
 * @param columns figures by indicator, all of one length; those that are nowhere known may be left out.
 * @param options `level` of the interval of the mean, 0.95 by default.
 * @throws ClienteleError as `loyaltyIndexPolicy` does; `LENGTH_MISMATCH`, `EMPTY_INPUT`; `OUT_OF_RANGE` naming the first ten
 * cells at fault: `columns.shareOfWallet[7]`.
 * @example
 * import { LENDER_LOYALTY, loyaltyIndices } from 'clientele/loyalty'
 * const { segment, segmentNames, index, lower, upper } = loyaltyIndices(LENDER_LOYALTY, {
 *   shareOfWallet: [0.8, 0.1, null],
 *   recommend: [10, null, null],
 * })
 * Array.from(segment, place => segmentNames[place]) // => [ 'devoted', 'detached', 'unassigned' ]
 * Array.from(index) // => [ 100, 12.5, 0 ]
 * Array.from(lower, end => end.toFixed(3)) // => [ '30.000', '1.875', '0.000' ]
 * Array.from(upper, end => end.toFixed(3)) // => [ '100.000', '86.875', '100.000' ]
 */
export function loyaltyIndices(
  policy: LoyaltyIndexPolicy,
  columns: LoyaltyFactColumns,
  options: { readonly level?: number } = {},
): LoyaltyIndices {
  const reading = readPolicy(policy)
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const { size, figures, unread } = readFactColumns(reading, columns)
  const columnsOf = scoreColumns(reading, figures, size)
  const { index, scored } = columnsOf
  const { bands } = reading.policy
  const segment = Uint8Array.from(index, (each, row) => (scored[row] === 1 ? bandPlace(reading, each) : bands.length))
  const known = index.filter((_, row) => scored[row] === 1)
  return {
    size,
    segmentNames: [...bands.map(({ band }) => band), UNASSIGNED],
    segment,
    ...columnsOf,
    ...(known.length > 0 && { mean: meanInterval(known, { level }) }),
    unread,
  }
}
