/**
 * Segments of several dates under common names, in order of time, with every client numbered.
 *
 * @module
 */
import { expectList, expectObject, reject } from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import type { ClientCodes } from '../../records/client-codes.js'
import type { ClientId } from '../../records/core.js'
import { distinctClients } from '../../records/distinct-clients.js'
import { expectSegments } from '../../statistics/clustering/segments.js'
import { columnLength, expectColumns } from '../../statistics/columns.js'
import type { DatedSegments } from './types.js'

/** In place of a row: the client was not there. */
export const NOWHERE = -1

/** A matrix of a thousand segments has a million cells; more are no segments, but clients. */
const MOST_SEGMENTS = 1000

/** Sums of values this large still are numbers. */
const VALUE = { expected: 'a number from -1e200 to 1e200', isGood: (cell: number) => Math.abs(cell) <= 1e200 }

/** One date, checked. */
export interface ReadDate {
  readonly day: number
  readonly ids: ArrayLike<ClientId>
  /** Row -> place among the common names. */
  readonly segment: Uint16Array
  /** Id -> row; an id that is new to it gets a number from `ids.length` on. */
  readonly rows: ClientCodes
  readonly value?: ArrayLike<number>
}

/** All dates, checked, with the names of segments they have together. */
export function readDates(dates: readonly DatedSegments[]): {
  readonly names: readonly string[]
  readonly read: readonly ReadDate[]
} {
  const list = expectList(dates, 'dates')
  if (list.length < 2) reject('EMPTY_INPUT', 'dates', 'segments of at least two dates', list.length)
  const names: string[] = []
  const places = new Map<string, number>()
  const placeOf = (name: string): number => {
    const known = places.get(name)
    if (known !== undefined) return known
    places.set(name, names.length)
    return names.push(name) - 1
  }
  const read = Array.from(dates, (date, i) => {
    const one = readDate(date, placeOf, `dates[${i}]`)
    if (names.length <= MOST_SEGMENTS) return one
    return reject('OUT_OF_RANGE', `dates[${i}].segmentNames`, `at most ${MOST_SEGMENTS} names in all`, names.length)
  })
  for (const [i, { day }] of read.entries()) {
    if (i > 0 && day <= read[i - 1]!.day)
      reject('OUT_OF_RANGE', `dates[${i}].date`, 'a later day than before', dates[i]!.date)
    if ((dates[i]!.value === undefined) !== (dates[0]!.value === undefined)) {
      reject('MISSING_VALUE', `dates[${i}].value`, 'values of all dates or of none', dates[i]!.value)
    }
  }
  return { names, read }
}

function readDate(date: DatedSegments, placeOf: (name: string) => number, path: string): ReadDate {
  expectObject(date, path)
  const { segment, segmentNames } = expectSegments(date, path)
  const places = Uint16Array.from(segmentNames, placeOf)
  const rows = columnLength(date.clients, `${path}.clients`, 'a column of ids')
  if (rows !== segment.length) reject('LENGTH_MISMATCH', `${path}.clients`, `${segment.length} ids, one per row`, rows)
  if (date.value !== undefined && expectColumns([`${path}.value`, date.value, VALUE]) !== rows) {
    reject('LENGTH_MISMATCH', `${path}.value`, `${rows} numbers, one per client`, date.value.length)
  }
  return {
    day: dayNumber(date.date, `${path}.date`),
    ids: date.clients,
    segment: segment.map(place => places[place]!),
    rows: distinctClients(date.clients, row => `${path}.clients[${row}]`),
    ...(date.value !== undefined && { value: date.value }),
  }
}
