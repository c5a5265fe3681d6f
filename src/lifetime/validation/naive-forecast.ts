/**
 * The forecast of who has no model: everybody goes on buying at the rate so far. What a model adds is what it does better.
 *
 * @module
 */
import type { CustomerBase } from '../../records/core.js'

/** Purchases within a time, at each client's past rate x/T; none for who bought once, or today for the first time. */
export function naivePurchases({ frequency, age }: CustomerBase, duration: number): Float64Array {
  return frequency.map((x, client) => (x > 0 ? (x / age[client]!) * duration : 0))
}

/** Probability to buy at all, were purchases at that rate a Poisson process. */
export function naiveProbabilities(purchases: Float64Array): Float64Array {
  return purchases.map(expected => -Math.expm1(-expected))
}
