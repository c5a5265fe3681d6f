/**
 * How much clients will buy: in all, and discounted to today.
 *
 * @module
 */
import type { Discounting } from '../discounting.js'
import type { Histories } from '../histories.js'
import { probabilitiesAlive, timesLiving } from './alive.js'
import type { BetaGeometricParams, FirstChance } from './family.js'
import { createFuturePurchases } from './future-purchases.js'
import { survival } from './survival.js'

/** Expected purchases within t, per history. */
export function purchasesWithin(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
  t: number,
): Float64Array {
  const { r, alpha, a, b } = params
  const future = createFuturePurchases()
  return timesLiving(probabilitiesAlive(params, first, histories), histories, (x, age) =>
    future.expect(r + x, alpha + age, a, b + x + first, t),
  )
}

/** Expected repeat purchases of a new client within t: those of the living, if the client did not leave at once. */
export function purchasesOfNewClient({ r, alpha, a, b }: BetaGeometricParams, first: FirstChance, t: number): number {
  const stays = first === 1 ? b / (a + b) : 1
  return stays * createFuturePurchases().expect(r, alpha, a, b + first, t)
}

/** Present value of one unit of money per purchase, per history. */
export function purchasesDiscounted(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
  discounting: Discounting,
): Float64Array {
  const { r, alpha, a, b } = params
  const future = createFuturePurchases()
  return timesLiving(probabilitiesAlive(params, first, histories), histories, (x, age) =>
    discounting.flow(t => future.expect(r + x, alpha + age, a, b + x + first, t), alpha + age),
  )
}

/** Present value of one unit of money per year as a client, per history. */
export function yearsAliveDiscounted(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
  discounting: Discounting,
): Float64Array {
  const { r, alpha, a, b } = params
  return timesLiving(probabilitiesAlive(params, first, histories), histories, (x, age) =>
    discounting.years(t => survival(r + x, alpha + age, a, b + x + first, t), alpha + age),
  )
}
