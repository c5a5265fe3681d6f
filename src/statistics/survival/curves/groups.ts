/**
 * Durations cut into groups.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { Segments } from '../../clustering/segments.js'
import { expectSegments } from '../../clustering/segments.js'
import type { CheckedDurations } from '../durations.js'
import { rowsByRank } from './rank-times.js'
import { takeRows, withWeight } from './risk-table.js'

/** The rows of one group. */
export interface DurationGroup {
  readonly name: string
  readonly rows: CheckedDurations
}

/** Groups with rows of some weight, in the order of their names' list. */
export function durationsByGroup(durations: CheckedDurations, by: Segments, path: string): readonly DurationGroup[] {
  const { segment, segmentNames } = expectGroups(durations, by, path)
  const { rows, starts } = rowsByRank(Uint32Array.from(segment), segmentNames.length)
  return segmentNames
    .map((name, at) => ({ name, rows: withWeight(takeRows(durations, rows.subarray(starts[at], starts[at + 1]))) }))
    .filter(group => group.rows.size > 0)
}

/** Segments with one cell for each row of durations. */
export function expectGroups(
  durations: CheckedDurations,
  groups: Segments,
  path: string,
): Segments & { readonly segment: Uint16Array } {
  const known = expectSegments(groups, path)
  if (known.segment.length !== durations.size)
    reject('LENGTH_MISMATCH', `${path}.segment`, `${durations.size} cells, like durations`, known.segment.length)
  return known
}
