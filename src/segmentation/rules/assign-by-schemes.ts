import { expectList, reject } from '../../errors/index.js'
import type { Segments } from '../../statistics/clustering/index.js'
import type { SegmentAssignments } from './assign-segments.js'
import { assignSegments } from './assign-segments.js'
import type { FactColumns } from './columns/types.js'
import { readScheme } from './read-scheme.js'
import type { SegmentScheme } from './types.js'

/** More cells than two bytes hold are no table. */
const MOST_CELLS = 65_535

/** Clients who are in one segment of each scheme. */
export interface SchemesCell {
  /** The segment of each scheme, in their order. */
  readonly segments: readonly string[]
  readonly clients: number
  /** Of all clients; within [0, 1]. */
  readonly share: number
  /** Those of them whose segment stands in every scheme. */
  readonly certain: number
}

/** Many clients in several schemes at once: every combination of segments is a segment. */
export interface AssignmentsBySchemes extends Segments {
  readonly size: number
  /** Of each client, its place in `segmentNames`, which is that in `cells` too. */
  readonly segment: Uint16Array
  /** `'trade / small'`: every combination, with clients or without; the last scheme changes fastest. */
  readonly segmentNames: readonly string[]
  /** Of each client, 1 where its segment stands in every scheme. */
  readonly certain: Uint8Array
  /** How many clients are in each combination. */
  readonly cells: readonly SchemesCell[]
  /** Scheme by scheme. */
  readonly assignments: readonly SegmentAssignments[]
  /** Columns that no scheme describes: perhaps misspelt. */
  readonly unread: readonly string[]
}

/**
 * The segments of many clients by several schemes at once, industry by size say, with the table of how many are where.
 *
 * @param schemes at least one; combinations of their segments, 'unassigned' among them, at most 65,535.
 * @param columns as for {@link assignSegments}; each scheme reads what it describes.
 * @throws ClienteleError as {@link assignSegments} does; `EMPTY_INPUT` for no scheme; `OUT_OF_RANGE` for too many combinations;
 * `CONFLICTING_OPTIONS` for two of one name, where names of segments have ' / ' in them.
 * @example
 * import { assignBySchemes } from 'clientele/segmentation'
 * const text = word => ({ en: word, zh: word })
 * const scheme = (fact, limit) => ({
 *   kind: 'segment-scheme',
 *   version: 1,
 *   name: fact,
 *   title: text(fact),
 *   from: '2026-01-01',
 *   source: 'A sample to be edited',
 *   facts: { [fact]: { kind: 'number', unit: 'one', meaning: text(fact) } },
 *   segments: { low: { name: text('low') }, high: { name: text('high') } },
 *   rules: [
 *     { name: 'low', segment: 'low', when: { fact, is: 'below', value: limit } },
 *     { name: 'high', segment: 'high', when: { fact, is: 'at-least', value: limit } },
 *   ],
 * })
 * const schemes = [scheme('persons', 250), scheme('age', 5)]
 * const { segment, segmentNames, cells } = assignBySchemes(schemes, { persons: [10, 900, 20], age: [2, 30, 8] })
 * Array.from(segment, code => segmentNames[code]) // => [ 'low / low', 'high / high', 'low / high' ]
 * cells[0] // => { segments: [ 'low', 'low' ], clients: 1, share: 0.3333333333333333, certain: 1 }
 */
export function assignBySchemes(schemes: readonly SegmentScheme[], columns: FactColumns): AssignmentsBySchemes {
  expectList(schemes, 'schemes')
  const readings = Array.from(schemes, (scheme, i) => readScheme(scheme, `schemes[${i}]`))
  const assignments = readings.map(({ scheme }) => assignSegments(scheme, columns))
  const [first] = assignments
  if (first === undefined) return reject('EMPTY_INPUT', 'schemes', 'at least one scheme', schemes)
  const { size } = first
  const combinations = combinationsOf(assignments.map(({ segmentNames }) => segmentNames))
  const segmentNames = combinations.map(segments => segments.join(' / '))
  expectToldApart(segmentNames)
  const [segment, certain] = [new Uint16Array(size), new Uint8Array(size).fill(1)]
  for (const one of assignments) {
    const { length } = one.segmentNames
    for (let i = 0; i < size; i++) {
      segment[i] = segment[i]! * length + one.segment[i]!
      certain[i] = certain[i]! & one.certain[i]!
    }
  }
  return {
    size,
    segment,
    segmentNames,
    certain,
    cells: cellsOf(combinations, segment, certain),
    assignments,
    unread: first.unread.filter(name => assignments.every(({ unread }) => unread.includes(name))),
  }
}

function combinationsOf(names: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const cells = names.reduce((product, { length }) => product * length, 1)
  if (cells > MOST_CELLS) reject('OUT_OF_RANGE', 'schemes', `at most ${MOST_CELLS} combinations of segments`, cells)
  return names.reduce<readonly (readonly string[])[]>(
    (rows, more) => rows.flatMap(row => more.map(name => [...row, name])),
    [[]],
  )
}

/** 'a / b' beside 'c' would be called what 'a' beside 'b / c' is. */
function expectToldApart(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name))
      reject('CONFLICTING_OPTIONS', 'schemes', "segments whose names joined by ' / ' differ from all others", name)
    seen.add(name)
  }
}

function cellsOf(
  combinations: readonly (readonly string[])[],
  segment: Uint16Array,
  certain: Uint8Array,
): readonly SchemesCell[] {
  const clients = new Uint32Array(combinations.length)
  const standing = new Uint32Array(combinations.length)
  for (let i = 0; i < segment.length; i++) {
    clients[segment[i]!]!++
    standing[segment[i]!]! += certain[i]!
  }
  return combinations.map((segments, cell) => ({
    segments,
    clients: clients[cell]!,
    share: clients[cell]! / segment.length,
    certain: standing[cell]!,
  }))
}
