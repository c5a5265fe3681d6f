/**
 * Rows by segment: what every grouping returns, and what profiles, comparisons and migrations read.
 *
 * @module
 */
import { collectIssues, expectList, expectObject, expectText, received, reject } from '../../errors/index.js'
import { columnLength } from '../columns.js'

/**
 * Rows, clients above all, by segment. RFM scores, rules, tiers, clusters and classes all return it, so that whatever made the
 * segments, the same functions describe and compare them.
 */
export interface Segments {
  /** Of each row, its place in `segmentNames`, from 0. */
  readonly segment: ArrayLike<number>
  /** Every segment, with rows or without; no name twice. */
  readonly segmentNames: readonly string[]
}

/** The name of the segment of those who are in none; it stands last. */
export const UNASSIGNED = 'unassigned'

/** More names than two bytes hold are no segments. */
const MOST_SEGMENTS = 65_535

/** Segments that come from anywhere, checked: every row is in one that has a name, and no name is there twice. */
export function expectSegments(segments: Segments, path: string): Segments & { readonly segment: Uint16Array } {
  expectObject(segments, path)
  const segmentNames = Array.from(expectList(segments.segmentNames, `${path}.segmentNames`), (name, i) =>
    expectText(name, `${path}.segmentNames[${i}]`),
  )
  if (segmentNames.length > MOST_SEGMENTS) {
    reject('OUT_OF_RANGE', `${path}.segmentNames`, `at most ${MOST_SEGMENTS} names`, segmentNames.length)
  }
  const seen = new Set<string>()
  for (const [i, name] of segmentNames.entries()) {
    if (seen.has(name)) {
      reject('CONFLICTING_OPTIONS', `${path}.segmentNames[${i}]`, 'a name that none before it has', name)
    }
    seen.add(name)
  }
  return { segment: codesOf(segments.segment, segmentNames.length, `${path}.segment`), segmentNames }
}

function codesOf(segment: ArrayLike<unknown>, names: number, path: string): Uint16Array {
  const rows = columnLength(segment, path)
  const codes = new Uint16Array(rows)
  const faults = collectIssues()
  const expected = `the place of a name, a whole number from 0 to ${names - 1}`
  for (let row = 0; row < rows; row++) {
    const code = segment[row]
    if (typeof code === 'number' && Number.isInteger(code) && code >= 0 && code < names) codes[row] = code
    else faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${row}]`, expected, received: received(code) })
  }
  faults.throwIfAny()
  return codes
}

/** How many rows each segment has. */
export function countsBySegment({ segment, segmentNames }: Segments): Uint32Array {
  const counts = new Uint32Array(segmentNames.length)
  for (let row = 0; row < segment.length; row++) counts[segment[row]!]!++
  return counts
}
