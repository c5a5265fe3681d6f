/**
 * Stays in states as what happens at each moment of a move: who was at risk, and who moved.
 *
 * @module
 */
import { lastAtMost } from '../../numeric/core.js'
import type { CheckedSpells, StateSpells } from './state-spells.js'

/** One row per moment at which somebody moved; moments rise. */
export interface MoveTables {
  readonly times: Float64Array
  /** Moment k, state h: how many were in h just before, at `k * states + h`. */
  readonly atRisk: Int32Array
  /** Moves of moment k are those from `starts[k]` to before `starts[k + 1]`, each `from * states + to`. */
  readonly starts: Int32Array
  readonly moves: Int32Array
  /** How long all together were in each state, in the window. */
  readonly timeAtRisk: Float64Array
  /** The same if whoever moved is counted to the end of the window: its fate is known until then. */
  readonly watched: Float64Array
  /** `moved[i][j]` went from i to j in the window, flat. */
  readonly moved: Float64Array
}

/** At risk in a state just before t is who entered before t and left at t or later. */
export function moveTables(spells: StateSpells, states: number, checked: CheckedSpells): MoveTables {
  const times = momentsOfMoves(spells, checked)
  const cells = (times.length + 1) * states
  const change = new Int32Array(cells)
  const timeAtRisk = new Float64Array(states)
  const watched = new Float64Array(states)
  const moved = new Float64Array(states * states)
  const momentOf = new Int32Array(checked.size).fill(-1)
  const starts = new Int32Array(times.length + 1)
  const { from, to, enter, leave } = spells
  const { start, end } = checked
  for (let row = 0; row < checked.size; row++) {
    const [begin, until] = [Math.max(enter[row]!, start), Math.min(leave[row]!, end)]
    if (until <= begin) continue
    const state = from[row]!
    timeAtRisk[state]! += until - begin
    change[(lastAtMost(times, begin) + 1) * states + state]!++
    const last = lastAtMost(times, until)
    change[(last + 1) * states + state]!--
    const moves = to[row]! >= 0 && leave[row]! <= end
    watched[state]! += (moves ? end : until) - begin
    if (!moves) continue
    moved[state * states + to[row]!]!++
    momentOf[row] = last
    starts[last + 1]!++
  }
  for (let k = 0; k < times.length; k++) starts[k + 1]! += starts[k]!
  return {
    times,
    atRisk: runningTotals(change, states, times.length),
    starts,
    moves: movesInOrder(spells, states, momentOf, starts),
    timeAtRisk,
    watched,
    moved,
  }
}

function momentsOfMoves({ to, leave, enter }: StateSpells, { size, start, end }: CheckedSpells): Float64Array {
  const all = new Float64Array(size)
  let count = 0
  for (let row = 0; row < size; row++) {
    const time = leave[row]!
    if (to[row]! >= 0 && time > start && time <= end && enter[row]! < time) all[count++] = time
  }
  const sorted = all.subarray(0, count).sort()
  let distinct = 0
  for (let i = 0; i < count; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[distinct++] = sorted[i]!
  return sorted.slice(0, distinct)
}

function runningTotals(change: Int32Array, states: number, moments: number): Int32Array {
  for (let at = states; at < moments * states; at++) change[at]! += change[at - states]!
  return change.subarray(0, moments * states)
}

function movesInOrder({ from, to }: StateSpells, states: number, momentOf: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice()
  const moves = new Int32Array(starts.at(-1)!)
  for (let row = 0; row < momentOf.length; row++) {
    const moment = momentOf[row]!
    if (moment >= 0) moves[next[moment]!++] = from[row]! * states + to[row]!
  }
  return moves
}
