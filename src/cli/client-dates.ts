import type { DayNumber } from '../money/core.js'
import { daysPer } from '../money/core.js'
import type { CustomerBase } from '../records/core.js'

/** The day of a client's first purchase; ages come from whole days, so rounding brings them back. */
export function firstPurchase({ age, observedUntil, timeUnit }: CustomerBase, client: number): DayNumber {
  return observedUntil - Math.round(age[client]! * daysPer(timeUnit))
}

/** The day of the earliest purchase of all clients. */
export function earliestPurchase(base: CustomerBase): DayNumber {
  let earliest = base.observedUntil
  for (let client = 0; client < base.size; client++) earliest = Math.min(earliest, firstPurchase(base, client))
  return earliest
}

/** The day of a client's last purchase. */
export function lastPurchase(base: CustomerBase, client: number): DayNumber {
  return firstPurchase(base, client) + Math.round(base.recency[client]! * daysPer(base.timeUnit))
}
