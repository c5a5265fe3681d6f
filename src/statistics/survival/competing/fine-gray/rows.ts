/**
 * The rows of a Fine-Gray regression at the door.
 *
 * @module
 */
import { expectObject, reject } from '../../../../errors/index.js'
import { expectSegments } from '../../../clustering/segments.js'
import { numbersOf } from '../../../regression/checked-rows.js'
import type { RegressionColumns } from '../../../regression/regression.js'
import type { CheckedDurations, CheckedEndings } from '../../durations.js'
import { expectEndings } from '../../durations.js'
import type { CompetingDurations } from '../../types.js'
import type { FineGrayOptions } from './types.js'

/** Rows of weight above 0, in the order in which they came. */
export interface FineGrayRows {
  /** With the ending that is asked about as the event. */
  readonly times: CheckedDurations
  /** 1 where the row ended in that way; 2 where otherwise; 0 where it was lost sight of. */
  readonly status: Uint8Array
  readonly names: readonly string[]
  readonly columns: readonly Float64Array[]
  /** The censoring group of each row, below `groups`. */
  readonly group: Uint16Array
  readonly groups: number
}

/** Checks durations, columns and groups. */
export function expectRows(
  durations: CompetingDurations,
  columns: RegressionColumns,
  { ending, censoringGroups }: FineGrayOptions,
): FineGrayRows {
  const known = expectEndings(durations)
  if (known.entry !== undefined)
    reject('NOT_APPLICABLE', 'durations.entry', 'rows watched from the start', 'entry after the start', BY_HAZARDS)
  const asked = placeOf(ending, known)
  const names = Object.keys(expectObject(columns, 'columns'))
  if (names.length === 0) reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  const cells = names.map(name => numbersOf(columns[name]!, `columns.${name}`, undefined, known.size, 'durations'))
  const groups = censoringGroups === undefined ? undefined : expectSegments(censoringGroups, PATH)
  if (groups !== undefined && groups.segment.length !== known.size)
    reject('LENGTH_MISMATCH', `${PATH}.segment`, `${known.size} cells, like durations`, groups.segment.length)
  const { weights } = known
  const kept = Uint32Array.from(known.duration.keys()).filter(row => weights === undefined || weights[row]! > 0)
  const status = Uint8Array.from(kept, row => statusOf(known.ending[row]!, asked))
  const event = status.map(of => (of === 1 ? 1 : 0))
  if (!event.includes(1)) reject('NO_EVENTS', 'durations.ending', `at least one ${JSON.stringify(ending)}`, 'none')
  const taken = (column: Float64Array): Float64Array => Float64Array.from(kept, row => column[row]!)
  return {
    times: {
      unit: known.unit,
      size: kept.length,
      duration: taken(known.duration),
      event,
      ...(weights && { weights: taken(weights) }),
    },
    status,
    names,
    columns: cells.map(taken),
    group: Uint16Array.from(kept, row => (groups === undefined ? 0 : groups.segment[row]!)),
    groups: groups === undefined ? 1 : groups.segmentNames.length,
  }
}

function placeOf(ending: string, { endings }: CheckedEndings): number {
  const place = endings.indexOf(ending)
  if (place >= 0) return place + 1
  if (endings.length === 0) reject('NO_EVENTS', 'durations.ending', 'at least one ending', 'only rows that lasted')
  const names = endings.map(name => JSON.stringify(name)).join(', ')
  return reject('OUT_OF_RANGE', 'options.ending', `one of ${names}`, ending)
}

function statusOf(of: number, asked: number): number {
  if (of === 0) return 0
  return of === asked ? 1 : 2
}

const PATH = 'options.censoringGroups'
const BY_HAZARDS = 'Model the hazard of each ending instead (coxModel), which knows delayed entry'
