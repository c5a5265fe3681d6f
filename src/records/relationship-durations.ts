/**
 * From dates of relationships to the durations that survival reads, as they were known on a day: what ended later had not ended.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../errors/index.js'
import type { DateInput, TimeUnit } from '../money/core.js'
import { dayNumber, daysPer, expectTimeUnit, isoDate } from '../money/core.js'
import { columnLength } from '../statistics/columns.js'
import type { CompetingDurations, Durations } from '../statistics/survival/types.js'
import { cellsOf, daysOf } from './day-columns.js'

/** Relationships (or facilities, or offers), one row each. */
export interface DatedRelationships {
  /** The first day. */
  readonly start: ArrayLike<DateInput>
  /** The first day after the last, later than `start`; null while it lasts. */
  readonly end: ArrayLike<DateInput | null>
}

/** Relationships with how they ended. */
export interface DatedEndings extends DatedRelationships {
  /** Of rows with an end how it came: `'default'`, `'prepaid'`; null while it lasts. */
  readonly ending: ArrayLike<string | null>
}

/** When one looked. */
export interface DurationOptions {
  /** The last whole day observed. */
  readonly observedUntil: DateInput
  /** The first day on which ends were recorded, where that was later than starts: who had ended before is not known of. */
  readonly observedFrom?: DateInput
  /** Of the durations; `'day'` by default, and best for ties. */
  readonly unit?: TimeUnit
}

/**
 * Durations of dated relationships, one row each and in their order, so that columns of the same rows stay in line.
 *
 * Whoever lasts at the end of `observedUntil` is censored there; an end that is dated later is not known yet. Who began later, or had
 * ended before `observedFrom`, was never watched: a row of weight 0. Who began before `observedFrom` is watched from there on.
 *
 * @throws ClienteleError `INVALID_DATE` naming cells, `OUT_OF_RANGE` for an end that is not after its start or a row in the wrong
 * order; `NO_DATA` where nobody was watched.
 * @example
 * import { relationshipDurations } from 'clientele/records'
 * const clients = { start: ['2023-01-01', '2024-05-01', '2024-12-01'], end: ['2024-01-01', null, '2025-06-01'] }
 * const { duration, event } = relationshipDurations(clients, { observedUntil: '2024-12-31' })
 * Array.from(duration) // => [365, 244, 30]
 * Array.from(event) // => [1, 0, 0]
 */
export function relationshipDurations(relationships: DatedRelationships, options: DurationOptions): Durations {
  expectKnownKeys(expectObject(relationships, 'relationships'), ['start', 'end'], 'relationships')
  const { hasEnded, ...watched } = watchedTimes(relationships, options)
  return { ...watched, event: Uint8Array.from(hasEnded) }
}

/**
 * The same with how each relationship ended, for endings that compete: what had not ended by `observedUntil` has none.
 *
 * @throws ClienteleError as `relationshipDurations`; `MISSING_VALUE` for an end without an ending,
 * `INCONSISTENT_HISTORY` for an ending without an end.
 * @example
 * import { relationshipEndings } from 'clientele/records'
 * const loans = {
 *   start: ['2023-01-01', '2024-05-01', '2024-12-01'],
 *   end: ['2024-01-01', null, '2025-06-01'],
 *   ending: ['prepaid', null, 'default'],
 * }
 * relationshipEndings(loans, { observedUntil: '2024-12-31' }).ending // => ['prepaid', null, null]
 */
export function relationshipEndings(relationships: DatedEndings, options: DurationOptions): CompetingDurations {
  expectKnownKeys(expectObject(relationships, 'relationships'), ['start', 'end', 'ending'], 'relationships')
  const { hasEnded, ...watched } = watchedTimes(relationships, options)
  const cells = cellsOf(relationships.ending, hasEnded.length, 'relationships.ending', 'a column of names and nulls')
  const faults = collectIssues()
  const ending = Array.from(hasEnded, (ended, i) => {
    const cell = cells[i]
    const path = `relationships.ending[${i}]`
    const lasts = relationships.end[i] === null
    if (typeof cell === 'string' && cell !== '') {
      if (!lasts) return ended === 1 ? cell : null
      const expected = 'null, as the relationship has no end'
      faults.add({ code: 'INCONSISTENT_HISTORY', path, expected, received: received(cell) })
    } else if (cell !== null) {
      faults.add({ code: 'INVALID_TYPE', path, expected: 'a name or null', received: received(cell) })
    } else if (ended === 1) {
      const expected = 'how the relationship ended, as it has an end'
      faults.add({ code: 'MISSING_VALUE', path, expected, received: received(cell) })
    }
    return null
  })
  faults.throwIfAny()
  return { ...watched, ending }
}

interface WatchedTimes extends Omit<Durations, 'event'> {
  readonly hasEnded: Uint8Array
}

function watchedTimes(relationships: DatedRelationships, options: DurationOptions): WatchedTimes {
  const { until, from, unit } = readOptions(options)
  const size = columnLength(relationships.start, 'relationships.start', 'a column of dates')
  if (size === 0) reject('EMPTY_INPUT', 'relationships.start', 'at least one date', relationships.start)
  const { start, end } = readDates(relationships, size)
  const perUnit = daysPer(unit)
  const [duration, entry, weights] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const hasEnded = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    if (start[i]! > until || end[i]! <= from) continue
    weights[i] = 1
    hasEnded[i] = end[i]! <= until ? 1 : 0
    // An end on the day after would not be known: that day nobody is watched any more.
    duration[i] = ((hasEnded[i] === 1 ? end[i]! : until) - start[i]!) / perUnit
    entry[i] = Math.max(0, from - start[i]!) / perUnit
  }
  if (weights.every(weight => weight === 0)) {
    reject('NO_DATA', 'relationships', `somebody who was watched by ${isoDate(until)}`, 'nobody')
  }
  return {
    unit,
    duration,
    hasEnded,
    ...(entry.some(time => time > 0) ? { entry } : {}),
    ...(weights.some(weight => weight === 0) ? { weights } : {}),
  }
}

function readOptions(options: DurationOptions): { until: number; from: number; unit: TimeUnit } {
  expectKnownKeys(expectObject(options, 'options'), ['observedUntil', 'observedFrom', 'unit'], 'options')
  const until = dayNumber(options.observedUntil, 'options.observedUntil')
  const unit = options.unit === undefined ? 'day' : expectTimeUnit(options.unit, 'options.unit')
  if (options.observedFrom === undefined) return { until, from: Number.NEGATIVE_INFINITY, unit }
  const from = dayNumber(options.observedFrom, 'options.observedFrom')
  if (from > until) {
    reject('OUT_OF_RANGE', 'options.observedFrom', `a date up to ${isoDate(until)}`, options.observedFrom)
  }
  return { until, from, unit }
}

function readDates(
  { start: starts, end: ends }: DatedRelationships,
  size: number,
): { start: Int32Array; end: Int32Array } {
  const faults = collectIssues()
  const start = daysOf(starts, size, 'relationships.start', { mayBeNull: false, faults })
  const end = daysOf(ends, size, 'relationships.end', { mayBeNull: true, faults })
  faults.throwIfAny()
  for (let i = 0; i < size; i++) {
    if (start[i]! < end[i]!) continue
    const expected = `a day after ${isoDate(start[i]!)}, when it starts`
    faults.add({ code: 'OUT_OF_RANGE', path: `relationships.end[${i}]`, expected, received: isoDate(end[i]!) })
  }
  faults.throwIfAny()
  return { start, end }
}
