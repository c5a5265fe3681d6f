import type { Fading } from './fading-integral.js'
import { integrateFading } from './fading-integral.js'
import type { LifetimeLaw } from './lifetime-law.js'

/** Until when time counts, and at which force δ of interest it loses value. */
export interface Terms {
  /** Per unit of time; 0 where time counts as it is. */
  readonly force: number
  /** Infinite only where the force is > 0. */
  readonly horizon: number
}

/** What comes after e^-40 of a unit is worth less than the last digit of what came before. */
const NOTHING_LEFT = 40
/** What grows is counted in stretches within which it grows by e⁴. */
const GROWTH_AT_ONCE = 4

/** How long a client who is there at an age will stay within the horizon, discounted: ∫ e^{−δv} S(T+v)/S(T) dv. */
export function remainingTime(law: LifetimeLaw, age: number, { force, horizon }: Terms): number {
  const end = force > 0 ? Math.min(horizon, NOTHING_LEFT / force) : horizon
  const counting: Fading = {
    at: v => Math.exp(law.logSurvival(age, v) - force * v),
    pace: () => Math.abs(force),
    rest: v => (force < 0 ? Number.POSITIVE_INFINITY : Math.exp(law.logSurvival(age, v) - force * v) * (end - v)),
  }
  if (force >= 0) return integrateFading(law, age, end, counting)
  const inStretches = { ...law, scaleHolds: (u: number) => Math.min(law.scaleHolds(u), -GROWTH_AT_ONCE / force) }
  return integrateFading(inStretches, age, end, counting)
}

/** The same for many clients, worked out once per age. */
export function createRemainingTimes(law: LifetimeLaw, terms: Terms): (age: number) => number {
  const known = new Map<number, number>()
  return age => {
    const time = known.get(age) ?? remainingTime(law, age, terms)
    known.set(age, time)
    return time
  }
}
