/**
 * How much clients will buy: in all, and discounted to today.
 *
 * Of the living the rate of purchases and the time to stay are independent: (r+x)/(α+T) times the time they are expected
 * to stay, which depends on their age alone.
 *
 * @module
 */
import type { Discounting, Histories } from '../foundation/index.js'
import { timesLiving } from '../foundation/index.js'
import { probabilitiesAlive } from './alive.js'
import type { LifetimeLaw } from './lifetime-law.js'
import type { GammaPoissonParams } from './params.js'
import type { Terms } from './remaining-time.js'
import { createRemainingTimes, remainingTime } from './remaining-time.js'

/** Expected purchases within t, per history. */
export function purchasesWithin(
  params: GammaPoissonParams,
  law: LifetimeLaw,
  histories: Histories,
  t: number,
): Float64Array {
  return purchasesDiscounted(params, law, histories, { force: 0, horizon: t })
}

/** Expected repeat purchases of a new client within t. */
export function purchasesOfNewClient({ r, alpha }: GammaPoissonParams, law: LifetimeLaw, t: number): number {
  return (r / alpha) * remainingTime(law, 0, { force: 0, horizon: t })
}

/** Present value of one unit of money per purchase, per history. */
export function purchasesDiscounted(
  params: GammaPoissonParams,
  law: LifetimeLaw,
  histories: Histories,
  terms: Terms,
): Float64Array {
  const { r, alpha } = params
  const remaining = createRemainingTimes(law, terms)
  return timesLiving(
    probabilitiesAlive(params, law, histories),
    histories,
    (x, age) => ((r + x) / (alpha + age)) * remaining(age),
  )
}

/** Present value of one unit of money per year as a client, per history. */
export function yearsAliveDiscounted(
  params: GammaPoissonParams,
  law: LifetimeLaw,
  histories: Histories,
  discounting: Pick<Discounting, 'force' | 'horizon' | 'yearsPerUnit'>,
): Float64Array {
  const remaining = createRemainingTimes(law, discounting)
  const alive = probabilitiesAlive(params, law, histories)
  return timesLiving(alive, histories, (_, age) => remaining(age) * discounting.yearsPerUnit)
}
