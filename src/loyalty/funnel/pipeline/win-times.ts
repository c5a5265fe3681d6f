/**
 * The probability to be won within so many days of coming into each stage, by the laws of the stages in turn.
 *
 *   Gₖ(t) = Σ over moments m of stage k:  P(goes on at m) · Gₖ₊₁(t − m),   G of the last stage = 1
 *
 * Takes the time in one stage to say nothing of the next. Whoever is still in a stage after the last moment at which anybody left it
 * counts as not won: nobody has been seen to.
 *
 * @module
 */
import { lastAtMost } from '../../../numeric/core.js'
import type { StageLaw } from './stage-law.js'

/** From the day of coming into a stage. */
export interface WinTimes {
  /** Won by each day, from 0 to the last that is asked for. */
  readonly by: Float64Array
  /** Won ever. */
  readonly ever: number
}

/** One per stage, the last among them. */
export function winTimes(laws: readonly StageLaw[], days: number): readonly WinTimes[] {
  const last: WinTimes = { by: new Float64Array(days + 1).fill(1), ever: 1 }
  return laws.reduceRight<readonly WinTimes[]>(
    ([next, ...later], law) => [before(law, next!, days), next!, ...later],
    [last],
  )
}

function before(law: StageLaw, next: WinTimes, days: number): WinTimes {
  const by = new Float64Array(days + 1)
  let ever = 0
  for (const [m, moment] of law.moments.entries()) {
    const mass = goingOnAt(law, m)
    ever += mass * next.ever
    for (let day = moment; day <= days; day++) by[day]! += mass * next.by[day - moment]!
  }
  return { by, ever }
}

/** The share of all who came that goes on at a moment. */
function goingOnAt({ stays, goesOn }: StageLaw, m: number): number {
  return ((m === 0 ? 1 : stays[m - 1]!) - stays[m]!) * goesOn[m]!
}

/** The same of one that has been in a stage for some days: won by each of some days from now, and ever. */
export function winsFrom(law: StageLaw, next: WinTimes, age: number, ends: readonly number[]): WinTimes {
  const at = lastAtMost(law.moments, age)
  const left = at < 0 ? 1 : law.stays[at]!
  const by = new Float64Array(ends.length)
  let ever = 0
  for (let m = at + 1; m < law.moments.length; m++) {
    const mass = goingOnAt(law, m) / left
    ever += mass * next.ever
    const wait = law.moments[m]! - age
    for (const [i, end] of ends.entries()) if (end >= wait) by[i]! += mass * next.by[end - wait]!
  }
  return { by, ever }
}
