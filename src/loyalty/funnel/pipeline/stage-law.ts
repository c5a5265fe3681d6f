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

/** The law of a stage where each prospect weighs so much. */
export function stageLaw(rows: StageRows, weightOf: (prospect: number) => number, unseen?: Unseen): StageLaw {
  const { prospect, until, left, moments, leavers } = rows
  const size = moments.length
  const [on, away, watched] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let row = 0; row < prospect.length; row++) {
    const at = until[row]!
    if (at < 0) continue
    const weight = weightOf(prospect[row]!)
    watched[at]! += weight
    if (left[row] === WENT_ON) on[at]! += weight
    else if (left[row] === WENT_AWAY) away[at]! += weight
  }
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
