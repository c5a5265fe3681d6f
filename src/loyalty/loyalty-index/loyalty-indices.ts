import { expectKnownKeys } from '../../errors/index.js'
import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import { meanInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { readFactColumns } from './read-fact-columns.js'
import { readPolicy } from './read-policy.js'
import { bandPlace, scoreClient, sideIndex } from './score-client.js'
import type { LoyaltyFactColumns, LoyaltyIndexPolicy, LoyaltyIndices, LoyaltySideColumn } from './types.js'

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
  const { bands } = reading.policy
  const points = new Map(reading.names.map(name => [name, new Float64Array(size)]))
  const indices = {
    size,
    segmentNames: [...bands.map(({ band }) => band), UNASSIGNED],
    segment: new Uint8Array(size),
    index: new Float64Array(size),
    scored: new Uint8Array(size),
    lower: new Float64Array(size),
    upper: new Float64Array(size),
    coverage: new Float64Array(size),
    behaviour: emptySide(size),
    attitude: emptySide(size),
    contributions: Object.fromEntries(points),
    unread,
  }
  for (let row = 0; row < size; row++) {
    const { index, range, coverage, parts } = scoreClient(reading, name => {
      const figure = figures.get(name)?.[row]
      return figure === undefined || Number.isNaN(figure) ? undefined : figure
    })
    indices.segment[row] = index === undefined ? bands.length : bandPlace(reading, index)
    if (index !== undefined) {
      indices.index[row] = index
      indices.scored[row] = 1
    }
    indices.lower[row] = range.lower
    indices.upper[row] = range.upper
    indices.coverage[row] = coverage
    for (const part of parts) if (part.points !== undefined) points.get(part.name)![row] = part.points
    setSide(indices.behaviour, row, sideIndex(parts, 'behaviour').index)
    setSide(indices.attitude, row, sideIndex(parts, 'attitude').index)
  }
  const scored = indices.index.filter((_, row) => indices.scored[row] === 1)
  return { ...indices, ...(scored.length > 0 && { mean: meanInterval(scored, { level }) }) }
}

function emptySide(size: number): LoyaltySideColumn {
  return { values: new Float64Array(size), defined: new Uint8Array(size) }
}

function setSide({ values, defined }: LoyaltySideColumn, row: number, index: number | undefined): void {
  if (index === undefined) return
  values[row] = index
  defined[row] = 1
}
