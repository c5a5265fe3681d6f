/**
 * Histories of dated moves: who went from which rating to which, and when.
 *
 * @module
 */
import type { IssueCollector } from '../../errors/index.js'
import { collectIssues, reject } from '../../errors/index.js'
import { readCells } from './read-cells.js'
import { checkRatings, namedStates } from './read-ratings.js'
import { sortRatings } from './sort-ratings.js'
import type { RatingHistories, RatingMove, RatingMoveColumns, RatingMoveOptions } from './types.js'

/**
 * The histories of rows `{ client, date, from, to }` or `{ client, time, from, to }`, or of columns of these names.
 *
 * A first row with `from` equal to `to` is an entry: from that moment the client is known, in that rating. A first row that
 * is a move says that the client was in `from` before: since `options.since`. Any later row has to leave the rating that the
 * row before has reached; one with `from` equal to `to` confirms it.
 *
 * @param moves at least one row.
 * @throws ClienteleError as `ratingHistories`; `INCONSISTENT_HISTORY` for a move from a rating in which the client is not, or
 * two rows of one client at one moment; `MISSING_VALUE` where a client's first row is a move and `options.since` is not
 * given; `OUT_OF_RANGE` for a first move that is not after it.
 * @example
 * import { ratingHistoriesFromMoves } from 'clientele/records'
 * const moves = [
 *   { client: 1, time: 0, from: 'A', to: 'A' },
 *   { client: 2, time: 0.4, from: 'A', to: 'B' },
 *   { client: 2, time: 1.7, from: 'B', to: 'D' },
 * ]
 * const { starts, time, state } = ratingHistoriesFromMoves(moves, {
 *   states: ['A', 'B', 'D'], defaultState: 'D', timeUnit: 'year', since: 0, observedUntil: 2,
 * })
 * starts // => Int32Array(3) [ 0, 1, 4 ]
 * time // => Float64Array(4) [ 0, 0, 0.4, 1.7 ]
 * state // => Int32Array(4) [ 0, 0, 1, 2 ]
 */
export function ratingHistoriesFromMoves(
  moves: Iterable<RatingMove> | RatingMoveColumns,
  options: RatingMoveOptions,
): RatingHistories {
  const named = namedStates(options, ['since'])
  const cells = readCells(moves, 'moves', ['client', 'from', 'to'])
  const checked = checkRatings(cells, ['from', 'to'], named, options, true)
  const { clock, observedUntil } = checked
  const since = options.since === undefined ? undefined : clock.momentOf(options.since, 'options.since')
  const sorted = sortRatings(checked.client, checked.time)
  const { size, ids } = sorted
  const [from, to] = [checked.states[0]!, checked.states[1]!]
  const built: Built = { starts: new Int32Array(size + 1), time: [], state: [] }
  const faults = collectIssues()
  for (let client = 0; client < size; client++) {
    const [first, end] = [sorted.starts[client]!, sorted.starts[client + 1]!]
    for (let place = first; place < end; place++) {
      const row = sorted.order === undefined ? place : sorted.order[place]!
      const time = sorted.time[place]!
      const move = { time, from: from[row]!, to: to[row]! }
      const say = (expected: string, received: string, field: string): void =>
        faults.add({ code: 'INCONSISTENT_HISTORY', path: cells.path(field, row), expected, received })
      if (place === first) {
        if (move.from !== move.to) addEntry(built, move.from, since, time, cells.path(cells.moment, row), faults)
        push(built, time, move.to)
      } else if (time === sorted.time[place - 1]) {
        say('one row of a client at one moment', clock.print(time), cells.moment)
      } else if (move.from !== built.state.at(-1)) {
        say(`${named.states[built.state.at(-1)!]}, where the client is`, String(named.states[move.from]), 'from')
      } else if (move.from !== move.to) push(built, time, move.to)
    }
    built.starts[client + 1] = built.time.length
  }
  faults.throwIfAny()
  return {
    kind: 'rating-histories',
    size,
    ids,
    ...named,
    rows: 'changes',
    starts: built.starts,
    time: Float64Array.from(built.time),
    state: Int32Array.from(built.state),
    observedUntil,
    timeUnit: clock.timeUnit,
    dated: clock.dated,
    dropped: [],
  }
}

interface Built {
  readonly starts: Int32Array
  readonly time: number[]
  readonly state: number[]
}

function push({ time, state }: Built, moment: number, code: number): void {
  time.push(moment)
  state.push(code)
}

/** Where a client was before its first move. */
function addEntry(
  built: Built,
  state: number,
  since: number | undefined,
  time: number,
  path: string,
  faults: IssueCollector,
): void {
  if (since === undefined) {
    const hint =
      'A client whose first row is a move was in another rating before; a row with from equal to to is an entry'
    reject('MISSING_VALUE', 'options.since', 'since when clients are known', undefined, hint)
  }
  if (time > since) push(built, since, state)
  else {
    const expected = `a first move after options.since, ${since}`
    faults.add({ code: 'OUT_OF_RANGE', path, expected, received: String(time) })
  }
}
