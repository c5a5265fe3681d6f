/**
 * What a history tells of a client's own rate of purchases and probability to leave, whether it is gone or not.
 *
 * Of the living λ ~ Gamma(r+x, α+T) and p ~ Beta(a, b+c) after c chances to leave; of those who left at the last of them
 * λ ~ Gamma(r+x, α+tₓ) and p ~ Beta(a+1, b+c−1).
 *
 * @module
 */
import type { Histories } from '../foundation/index.js'
import { probabilitiesAlive } from './alive.js'
import type { BetaGeometricParams, FirstChance } from './family.js'

/** E λ per history, per unit of time. */
export function purchaseRates(params: BetaGeometricParams, first: FirstChance, histories: Histories): Float64Array {
  const { times, frequency, recency, age } = histories
  const column = probabilitiesAlive(params, first, histories)
  for (let i = 0; i < column.length; i++) {
    const alive = column[i]! / (params.alpha + times[age[i]!]!)
    const gone = (1 - column[i]!) / (params.alpha + times[recency[i]!]!)
    column[i] = (params.r + frequency[i]!) * (alive + gone)
  }
  return column
}

/** E p per history: (a + P(gone)) / (a + b + c). */
export function dropoutProbabilities(
  params: BetaGeometricParams,
  first: FirstChance,
  histories: Histories,
): Float64Array {
  const { a, b } = params
  const column = probabilitiesAlive(params, first, histories)
  for (let i = 0; i < column.length; i++) {
    column[i] = (a + (1 - column[i]!)) / (a + b + (histories.frequency[i]! + first))
  }
  return column
}
