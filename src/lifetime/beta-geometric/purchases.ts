/**
 * How much clients will buy: in all, and discounted to today.
 *
 * @module
 */
import type { Discounting, Histories } from '../foundation/index.js'
import { timesLiving } from '../foundation/index.js'
import { probabilitiesAlive } from './alive.js'
import type { BetaGeometricParams, FirstChance } from './family.js'
import { createFuturePurchases } from './future-purchases.js'
import { createSurvival } from './survival.js'

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

/** Present value of one unit of money per purchase, per history: the living buy at the rate E λe^{−λpt} after t. */
export function purchasesDiscounted(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
  discounting: Discounting,
): Float64Array {
  if (discounting.force === 0) return purchasesWithin(params, first, histories, discounting.horizon)
  const { r, alpha, a, b } = params
  const survival = createSurvival()
  return timesLiving(probabilitiesAlive(params, first, histories), histories, (x, age) => {
    const [s, A, B] = [r + x, alpha + age, b + x + first]
    const value = discounting.presentValue(t => survival.over(s + 1, A, a, B, t), pace(s + 1, A, a, B))
    return (s / A) * value
  })
}

/** Present value of one unit of money per year as a client, per history. */
export function yearsAliveDiscounted(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
  discounting: Discounting,
): Float64Array {
  const { r, alpha, a, b } = params
  const survival = createSurvival()
  return timesLiving(probabilitiesAlive(params, first, histories), histories, (x, age) => {
    const [s, A, B] = [r + x, alpha + age, b + x + first]
    const units = discounting.presentValue(t => survival.over(s, A, a, B, t), pace(s, A, a, B))
    return units * discounting.yearsPerUnit
  })
}

/** How fast those leave who leave soon: E λ · E p, each weighted by itself, so that rare but hasty clients count. */
function pace(s: number, A: number, a: number, B: number): number {
  return ((s + 1) * (a + 1)) / (A * (a + B + 1))
}
