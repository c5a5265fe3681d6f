/**
 * Whether clients are still clients: now, after a while, and unheard of for a while.
 *
 * @module
 */
import type { Histories } from '../foundation/index.js'
import { perFrequencyAndAge, timesLiving } from '../foundation/index.js'
import type { LifetimeLaw } from './lifetime-law.js'
import type { GammaPoissonParams } from './params.js'
import { createSilence } from './silence.js'

/** P(alive) per history. */
export function probabilitiesAlive(params: GammaPoissonParams, law: LifetimeLaw, histories: Histories): Float64Array {
  const column = oddsGone(params, law, histories)
  for (let i = 0; i < column.length; i++) column[i] = 1 / (1 + column[i]!)
  return column
}

/** P(alive at T + t) per history: P(alive) times the survival of the living, which depends on T alone. */
export function probabilitiesAliveAfter(
  params: GammaPoissonParams,
  law: LifetimeLaw,
  histories: Histories,
  t: number,
): Float64Array {
  const alive = probabilitiesAlive(params, law, histories)
  return timesLiving(alive, histories, (_, age) => Math.exp(law.logSurvival(age, t)))
}

/** P(no purchase within t) per history: gone, or alive and silent. */
export function probabilitiesSilent(
  { r, alpha }: GammaPoissonParams,
  law: LifetimeLaw,
  histories: Histories,
  t: number,
): Float64Array {
  const ask = createSilence(law)
  const silent = perFrequencyAndAge(histories, (x, age) => {
    const { exponent, left } = ask(r + x, alpha + age, age, t)
    return Math.exp(-exponent) + left
  })
  const odds = oddsGone({ r, alpha }, law, histories)
  for (let i = 0; i < odds.length; i++) {
    const gone = odds[i]!
    silent[i] = gone === Number.POSITIVE_INFINITY ? 1 : Math.min(1, (gone + silent[i]!) / (1 + gone))
  }
  return silent
}

/** P(gone) / P(alive) per history; infinite where it overflows. */
function oddsGone(
  { r, alpha }: GammaPoissonParams,
  law: LifetimeLaw,
  { size, times, frequency, recency, age }: Histories,
): Float64Array {
  const ask = createSilence(law)
  const odds = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const last = times[recency[i]!]!
    const { exponent, left } = ask(r + frequency[i]!, alpha + last, last, times[age[i]!]! - last)
    odds[i] = exponent < LARGEST_EXPONENT ? left * Math.exp(exponent) : Math.exp(exponent + Math.log(left))
  }
  return odds
}

/** Beyond this the power itself could overflow. */
const LARGEST_EXPONENT = 700
