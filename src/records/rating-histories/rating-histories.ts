/**
 * Which rating did each client have, and since when? Rows or columns, checked and sorted once, read by all of migration.
 *
 * @module
 */
import { collectIssues, expectOneOf } from '../../errors/index.js'
import type { Dropped } from '../../model/index.js'
import { readCells } from './read-cells.js'
import { checkRatings, namedStates } from './read-ratings.js'
import type { SortedRatings } from './sort-ratings.js'
import { sortRatings, taken, takenCodes } from './sort-ratings.js'
import type { Rating, RatingColumns, RatingHistories, RatingOptions } from './types.js'

/**
 * The histories of rows `{ client, date, rating }` or `{ client, time, rating }`, or of columns of these names.
 *
 * Each row says: from this moment the client has this rating, until its next row or the end of observation. A state that
 * ends a history (default, withdrawn) is a rating like the others, named by an option; a client may come back from it, and
 * what that means is for the estimators to say. With `rows: 'snapshots'` a rating is known at its moment only.
 *
 * A row that repeats another is left out and counted in `dropped`. A million rows in typed arrays, sorted by client and
 * time, take some milliseconds; in any order, about a tenth of a second.
 *
 * @param data at least one row.
 * @throws ClienteleError naming the first ten cells at fault: `OUT_OF_RANGE` for an unknown rating, or a moment after
 * `observedUntil`; `INVALID_DATE`; `INVALID_CLIENT`; `INCONSISTENT_HISTORY` for two ratings of one client at one moment.
 * `MISSING_VALUE` without `observedUntil` (unless snapshots) or without the unit of numeric times; `EMPTY_INPUT`;
 * `LENGTH_MISMATCH`; `CONFLICTING_OPTIONS`.
 * @example
 * import { ratingHistories } from 'clientele/records'
 * const rows = [
 *   { client: 'ann', date: '2021-03-01', rating: 'A' },
 *   { client: 'bob', date: '2021-05-01', rating: 'B' },
 *   { client: 'ann', date: '2022-07-15', rating: 'B' },
 *   { client: 'bob', date: '2023-02-01', rating: 'D' },
 * ]
 * const options = { states: ['A', 'B', 'D'], defaultState: 'D', observedUntil: '2023-12-31' }
 * const { size, starts, state } = ratingHistories(rows, options)
 * size // => 2
 * starts // => Int32Array(3) [ 0, 2, 4 ]
 * state // => Int32Array(4) [ 0, 1, 1, 2 ]
 */
export function ratingHistories(data: Iterable<Rating> | RatingColumns, options: RatingOptions): RatingHistories {
  const named = namedStates(options, ['rows'])
  const rows =
    options.rows === undefined ? 'changes' : expectOneOf(options.rows, ['changes', 'snapshots'], 'options.rows')
  const cells = readCells(data, 'data', ['client', 'rating'])
  const checked = checkRatings(cells, ['rating'], named, options, rows === 'changes')
  const sorted = sortRatings(checked.client, checked.time)
  const given = checked.states[0]!
  const state = sorted.order === undefined ? given : takenCodes(given, sorted.order)
  const twice = repeatedRows(sorted, state)
  for (const [row, first] of twice.conflicts) {
    const path = cells.path('rating', rowOf(sorted, row))
    const expected = `${named.states[state[first]!]}, as in row ${rowOf(sorted, first)} of the same client and moment`
    twice.faults.add({ code: 'INCONSISTENT_HISTORY', path, expected, received: String(named.states[state[row]!]) })
  }
  twice.faults.throwIfAny()
  return {
    kind: 'rating-histories',
    size: sorted.size,
    ids: sorted.ids,
    ...named,
    rows,
    ...withoutRepeats(sorted, state, twice.repeats),
    observedUntil: checked.observedUntil,
    timeUnit: checked.clock.timeUnit,
    dated: checked.clock.dated,
  }
}

function rowOf({ order }: SortedRatings, place: number): number {
  return order === undefined ? place : order[place]!
}

/** Rows of one client and moment: which say the same again, and which something else. */
function repeatedRows({ size, starts, time }: SortedRatings, state: Int32Array) {
  const faults = collectIssues()
  const repeats: number[] = []
  const conflicts: [row: number, first: number][] = []
  for (let client = 0; client < size; client++) {
    const end = starts[client + 1]!
    for (let row = starts[client]! + 1; row < end; row++) {
      if (time[row] !== time[row - 1]) continue
      if (state[row] === state[row - 1]) repeats.push(row)
      else conflicts.push([row, row - 1])
    }
  }
  return { faults, repeats, conflicts }
}

type Kept = Pick<RatingHistories, 'starts' | 'time' | 'state' | 'dropped'>

function withoutRepeats({ starts, time }: SortedRatings, state: Int32Array, repeats: readonly number[]): Kept {
  if (repeats.length === 0) return { starts, time, state, dropped: [] }
  const left = new Set(repeats)
  const kept = Int32Array.from({ length: time.length - left.size })
  const before = new Int32Array(time.length + 1)
  let next = 0
  for (let row = 0; row < time.length; row++) {
    before[row] = next
    if (!left.has(row)) kept[next++] = row
  }
  before[time.length] = next
  const dropped: readonly Dropped[] = [{ reason: 'same-day', count: left.size }]
  return {
    starts: starts.map(start => before[start]!),
    time: taken(time, kept),
    state: takenCodes(state, kept),
    dropped,
  }
}
