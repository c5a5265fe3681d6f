import type { Segments } from '../../statistics/clustering/index.js'
import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import { readColumns } from './columns/read-columns.js'
import type { RowCondition } from './columns/rows.js'
import { RUN, rowCondition, wholeRun } from './columns/rows.js'
import type { FactColumns } from './columns/types.js'
import { readScheme } from './read-scheme.js'
import { TRUTH } from './truth.js'
import type { SegmentScheme } from './types.js'

/** Many clients in a scheme, in their order. */
export interface SegmentAssignments extends Segments {
  readonly size: number
  /** Of each client, its place in `segmentNames`. */
  readonly segment: Uint16Array
  /** Segments as the scheme calls them, in its order; the last is 'unassigned', for whom no rule surely fulfils. */
  readonly segmentNames: readonly string[]
  /** Of each client, the rule that fired by its place in `ruleNames`; their number where none did. */
  readonly rule: Uint16Array
  readonly ruleNames: readonly string[]
  /**
   * Of each client, 1 where the segment stands however missing facts turn out, else 0. So who is unassigned fulfils no rule at 1, and
   * may fulfil one at 0.
   */
  readonly certain: Uint8Array
  /** Columns that the scheme does not describe: perhaps misspelt. */
  readonly unread: readonly string[]
}

/**
 * The segments of many clients, each with the rule that fired; the same as {@link assignSegment} of each.
 *
 * @param columns facts by name, with a cell for every client, null or undefined where it is not known. A fact without a column is not
 * known of anybody. Typed arrays do for numbers, and a `Uint8Array` of 1 and 0 for yes and no.
 * @throws ClienteleError as `segmentScheme` does for a scheme at fault; `LENGTH_MISMATCH`, `EMPTY_INPUT` for no client; naming the
 * first ten cells at fault (`columns.revenue[17]`), `INVALID_TYPE` for another kind than the scheme describes, `OUT_OF_RANGE` for what
 * is beyond its words or bounds, and for NaN.
 * @example
 * import { assignSegments, segmentScheme } from 'clientele/segmentation'
 * const scheme = segmentScheme({
 *   kind: 'segment-scheme',
 *   version: 1,
 *   name: 'size',
 *   title: { en: 'Size, a sample', zh: '规模（示例）' },
 *   from: '2026-01-01',
 *   source: 'A sample to be edited',
 *   facts: { persons: { kind: 'number', unit: 'persons', least: 0, meaning: { en: 'persons employed', zh: '从业人员' } } },
 *   segments: { small: { name: { en: 'Small', zh: '小型' } }, large: { name: { en: 'Large', zh: '大型' } } },
 *   rules: [
 *     { name: 'few', segment: 'small', when: { fact: 'persons', is: 'below', value: 250 } },
 *     { name: 'many', segment: 'large', when: { fact: 'persons', is: 'at-least', value: 250 } },
 *   ],
 * })
 * const { segment, segmentNames, rule, certain } = assignSegments(scheme, { persons: [12, 4000, null] })
 * Array.from(segment, code => segmentNames[code]) // => [ 'small', 'large', 'unassigned' ]
 * Array.from(rule) // => [ 0, 1, 2 ]
 * Array.from(certain) // => [ 1, 1, 0 ]
 * assignSegments(scheme, { persons: [12, Number.NaN] }) // => Error OUT_OF_RANGE
 */
export function assignSegments(scheme: SegmentScheme, columns: FactColumns): SegmentAssignments {
  const reading = readScheme(scheme)
  const { size, columns: read, unread } = readColumns(reading, columns)
  const { rules } = reading.scheme
  const conditions = rules.map(({ when }) => rowCondition(when, read))
  const targets = Uint16Array.from(rules, ({ segment }) => reading.segments.indexOf(segment))
  const rule = new Uint16Array(size).fill(rules.length)
  const segment = new Uint16Array(size).fill(reading.segments.length)
  const certain = new Uint8Array(size)
  for (let from = 0; from < size; from += RUN) {
    assignRun(conditions, targets, { rule, segment, certain }, from, Math.min(RUN, size - from))
  }
  const ruleNames = rules.map(({ name }) => name)
  return { size, segment, segmentNames: [...reading.segments, UNASSIGNED], rule, ruleNames, certain, unread }
}

type Assigned = Pick<SegmentAssignments, 'rule' | 'segment' | 'certain'>

/** What is open before a rule fires: nothing, one segment (its place and 1), or several. */
const NOTHING = 0
const SEVERAL = 65_535

/** Clients of one run: rule by rule, those of them who still wait for one. */
function assignRun(
  conditions: readonly RowCondition[],
  targets: Uint16Array,
  { rule, segment, certain }: Assigned,
  from: number,
  size: number,
): void {
  const open = new Uint16Array(size)
  let waiting = wholeRun(size)
  for (const [place, { fill, truth }] of conditions.entries()) {
    if (waiting.count === 0) break
    fill(from, waiting)
    const target = targets[place]!
    const { places } = waiting
    let count = 0
    for (let k = 0; k < waiting.count; k++) {
      const client = places[k]!
      if (truth[client] === TRUTH.yes) {
        rule[from + client] = place
        segment[from + client] = target
        continue
      }
      if (truth[client] === TRUTH.unknown)
        open[client] = open[client] === NOTHING ? target + 1 : joint(open[client]!, target + 1)
      places[count++] = client
    }
    waiting = { places, count }
  }
  for (let client = 0; client < size; client++) {
    const isOwn = open[client] === segment[from + client]! + 1
    certain[from + client] = open[client] === NOTHING || isOwn ? 1 : 0
  }
}

function joint(before: number, mark: number): number {
  return before === mark ? mark : SEVERAL
}
