/**
 * When those in a stage leave it, and whether they go on: the product-limit estimate of two ways out, where prospects count by
 * weight.
 *
 *   S(t) = ∏ (1 − (a + l) / n),   share going on at t = a / (a + l)
 *
 * with the weights a going on and l lost at a moment, of n still there.
 *
 * @see Aalen and Johansen (1978), Scandinavian Journal of Statistics 5.
 * @module
 */
import type { StageRows } from './stage-rows.js'
import { WENT_AWAY, WENT_ON } from './stage-rows.js'

/** One cell a moment. */
export interface StageLaw {
  readonly moments: Int32Array
  /** Share still there after it. */
  readonly stays: Float64Array
  /** Of those who leave at it, the share that goes on. */
  readonly goesOn: Float64Array
}

/** Leavers that nobody saw, spread over the moments like those seen. */
export interface Unseen {
  readonly goOn: number
  readonly goAway: number
}

/** Weights of a stage by group and moment, at `group * moments + moment`. */
export interface StageSums {
  readonly on: Float64Array
  readonly away: Float64Array
  /** Of who was last there at the moment. */
  readonly last: Float64Array
}

/** Whose law: prospects of a group count whole, each of the others this much. */
export interface Mix {
  readonly group: number
  readonly others: number
}

/** What each group weighs at each moment; every prospect 1, or as `weights` say by their places. */
export function stageSums(rows: StageRows, groups: Int32Array, count: number, weights?: Float64Array): StageSums {
  const { prospect, until, left, moments } = rows
  const size = moments.length
  const [on, away, last] = [0, 1, 2].map(() => new Float64Array(size * count))
  for (let row = 0; row < prospect.length; row++) {
    const moment = until[row]!
    if (moment < 0) continue
    const place = prospect[row]!
    const at = groups[place]! * size + moment
    const weight = weights === undefined ? 1 : weights[place]!
    last![at]! += weight
    if (left[row] === WENT_ON) on![at]! += weight
    else if (left[row] === WENT_AWAY) away![at]! += weight
  }
  return { on: on!, away: away!, last: last! }
}

/** The law of a stage for a mix of prospects. */
export function stageLaw({ moments, leavers }: StageRows, sums: StageSums, mix: Mix, unseen?: Unseen): StageLaw {
  const size = moments.length
  const [on, away, watched] = [mixed(sums.on, size, mix), mixed(sums.away, size, mix), mixed(sums.last, size, mix)]
  if (unseen !== undefined) addUnseen(unseen, leavers, on, away, watched)
  for (let m = size - 2; m >= 0; m--) watched[m]! += watched[m + 1]!
  const [stays, goesOn] = [new Float64Array(size), new Float64Array(size)]
  let share = 1
  for (let m = 0; m < size; m++) {
    const leaving = on[m]! + away[m]!
    if (leaving > 0) {
      share *= Math.max(0, 1 - leaving / watched[m]!)
      goesOn[m] = on[m]! / leaving
    }
    stays[m] = share
  }
  return { moments, stays, goesOn }
}

function mixed(sums: Float64Array, size: number, { group, others }: Mix): Float64Array {
  const column = sums.slice(group * size, (group + 1) * size)
  for (let at = 0; at < sums.length; at++) {
    if (at < group * size || at >= (group + 1) * size) column[at % size]! += others * sums[at]!
  }
  return column
}

function addUnseen(
  { goOn, goAway }: Unseen,
  leavers: Float64Array,
  on: Float64Array,
  away: Float64Array,
  watched: Float64Array,
): void {
  for (let m = 0; m < leavers.length; m++) {
    on[m]! += goOn * leavers[m]!
    away[m]! += goAway * leavers[m]!
    watched[m]! += (goOn + goAway) * leavers[m]!
  }
}
