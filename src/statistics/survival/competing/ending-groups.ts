/**
 * Times to competing endings cut into groups.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { Segments } from '../../clustering/segments.js'
import { expectSegments } from '../../clustering/segments.js'
import { rowsByRank } from '../curves/rank-times.js'
import type { CheckedEndings } from '../durations.js'

/** The rows of one group. */
export interface EndingGroup {
  readonly name: string
  readonly rows: CheckedEndings
}

/** Groups with rows of some weight, in the order of their names' list. */
export function endingsByGroup(known: CheckedEndings, by: Segments, path: string): readonly EndingGroup[] {
  const { segment, segmentNames } = expectSegments(by, path)
  if (segment.length !== known.size)
    reject('LENGTH_MISMATCH', `${path}.segment`, `${known.size} cells, like durations`, segment.length)
  const { rows, starts } = rowsByRank(Uint32Array.from(segment), segmentNames.length)
  return segmentNames
    .map((name, at) => ({ name, rows: takeEndings(known, rows.subarray(starts[at], starts[at + 1])) }))
    .filter(group => group.rows.size > 0)
}

/** The rows at places, those of weight 0 left out. */
export function takeEndings(known: CheckedEndings, places: ArrayLike<number>): CheckedEndings {
  const { unit, endings, entry, weights } = known
  const kept = Uint32Array.from(places).filter(row => weights === undefined || weights[row]! > 0)
  const taken = (column: Float64Array): Float64Array => Float64Array.from(kept, row => column[row]!)
  return {
    unit,
    size: kept.length,
    duration: taken(known.duration),
    ending: Uint16Array.from(kept, row => known.ending[row]!),
    endings,
    ...(entry && { entry: taken(entry) }),
    ...(weights && { weights: taken(weights) }),
  }
}
