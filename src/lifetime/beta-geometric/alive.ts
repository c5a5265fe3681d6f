/**
 * Whether clients are still clients: now, after a while, and unheard of for a while.
 *
 * @module
 */
import type { Histories } from '../foundation/index.js'
import { logTimes, powerOfRatio, powerOfTime, timesLiving } from '../foundation/index.js'
import type { BetaGeometricParams, FirstChance } from './family.js'
import { createSurvival } from './survival.js'

/** P(alive) per history. */
export function probabilitiesAlive(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
): Float64Array {
  const column = oddsAlive(params, first, histories)
  for (let i = 0; i < column.length; i++) {
    const odds = column[i]!
    column[i] = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
  }
  return column
}

/** P(alive at T + t) per history: P(alive) times the survival of the living, which depends on x and T alone. */
export function probabilitiesAliveAfter(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
  t: number,
): Float64Array {
  const { r, alpha, a, b } = params
  const survival = createSurvival()
  return timesLiving(probabilitiesAlive(params, first, histories), histories, (x, age) =>
    survival.over(r + x, alpha + age, a, b + x + first, t),
  )
}

/** P(no purchase within t) per history: gone, or alive and silent. */
export function probabilitiesSilent(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
  t: number,
): Float64Array {
  const { r, alpha } = params
  const { times, frequency, age } = histories
  const column = oddsAlive(params, first, histories)
  for (let i = 0; i < column.length; i++) {
    const odds = column[i]!
    const silent = Math.exp(-(r + frequency[i]!) * Math.log1p(t / (alpha + times[age[i]!]!)))
    column[i] = odds === Number.POSITIVE_INFINITY ? silent : (1 + odds * silent) / (1 + odds)
  }
  return column
}

/**
 * P(alive) / P(gone) = (b+c−1)/a · ((α+tₓ)/(α+T))^{r+kx} after c = x + first chances to leave; infinite where c = 0.
 * Purchases take k = 1 stage here; where they take several, of a client who has passed none of the next.
 *
 * The power is a quotient of two, of the table (α/(α+t))^{r+x} over distinct times: one exponential per time and
 * frequency in place of one per pattern halves the time of a million clients.
 */
export function oddsAlive(
  { r, alpha, a, b }: BetaGeometricParams,
  first: FirstChance,
  { size, times, frequency, recency, age }: Histories,
  stages = 1,
): Float64Array {
  const logs = logTimes(times, alpha)
  const power = new Float64Array(times.length)
  /** The frequency whose power the table holds for a time. */
  const raisedFor = new Int32Array(times.length).fill(-1)
  const odds = new Float64Array(size)
  const whole = Math.floor(r)
  const part = r - whole
  for (let i = 0; i < size; i++) {
    const x = frequency[i]!
    const last = recency[i]!
    const now = age[i]!
    if (x + first === 0) odds[i] = Number.POSITIVE_INFINITY
    else {
      if (raisedFor[last] !== x) raise(last, x)
      if (raisedFor[now] !== x) raise(now, x)
      const ratio =
        power[now]! > SMALLEST_POWER
          ? power[now]! / power[last]!
          : powerOfRatio(logs, last, now, stages * x + whole, part)
      odds[i] = ((b + (x + first - 1)) / a) * ratio
    }
  }
  return odds

  function raise(d: number, x: number): void {
    power[d] = powerOfTime(logs, d, stages * x + whole, part)
    raisedFor[d] = x
  }
}

/** A quotient of powers below this may have lost digits to underflow. */
const SMALLEST_POWER = 1e-260
