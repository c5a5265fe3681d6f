import { reject } from '../../../errors/index.js'
import type { Segments } from '../segments.js'
import type { FeatureColumns } from '../types.js'
import type { CriterionOptions, GroupedRows } from './grouped-rows.js'
import { expectTwoSegments, readGrouped, squaredApart } from './grouped-rows.js'

/**
 * How much each segment runs into the one most like it, on average:
 *
 *   mean over i of max over j of (sᵢ + sⱼ) / d(cᵢ, cⱼ)      s: mean distance of rows from their centre c
 *
 * The lower the better; 0 where every segment is of equal rows.
 *
 * @param columns numbers by name; `segments` of the same rows in the same order.
 * @throws ClienteleError `NO_VARIATION` where all rows are in one segment, or two segments have the same centre;
 * `LENGTH_MISMATCH`, `OUT_OF_RANGE` naming cells or rows.
 * @see Davies & Bouldin (1979), A cluster separation measure, IEEE Transactions on Pattern Analysis and Machine Intelligence 1(2).
 * @example
 * import { daviesBouldin } from 'clientele/statistics'
 * const segments = { segment: [0, 0, 1, 1], segmentNames: ['low', 'high'] }
 * daviesBouldin({ debt: [1, 2, 8, 9] }, segments, { scaling: 'none' }).toFixed(4) // => '0.1429'
 */
export function daviesBouldin(columns: FeatureColumns, segments: Segments, options: CriterionOptions = {}): number {
  const rows = readGrouped(columns, segments, options)
  expectTwoSegments(rows.names)
  return (
    meanLikeness(rows) ?? reject('NO_VARIATION', 'segments.segment', 'segments whose centres differ', 'equal centres')
  )
}

/** Absent where there is one segment, or two have the same centre. */
export function meanLikeness(rows: GroupedRows): number | undefined {
  const { values, dimensions, codes, centres, sizes } = rows
  if (sizes.length < 2) return undefined
  const spread = new Float64Array(sizes.length)
  for (const [i, code] of codes.entries()) {
    spread[code]! += Math.sqrt(squaredApart(values, i, centres, code, dimensions)) / sizes[code]!
  }
  let sum = 0
  for (let i = 0; i < sizes.length; i++) {
    let most = 0
    for (let j = 0; j < sizes.length; j++) {
      if (j === i) continue
      const apart = Math.sqrt(squaredApart(centres, i, centres, j, dimensions))
      if (apart === 0) return undefined
      most = Math.max(most, (spread[i]! + spread[j]!) / apart)
    }
    sum += most
  }
  return sum / sizes.length
}
