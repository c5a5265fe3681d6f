/**
 * The clients of a base by the day of their first purchase: what is expected of them before they bought again depends on
 * nothing else.
 *
 * @module
 */
import type { TimeUnit } from '../../money/core.js'
import { daysPer } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'

/** Clients who are equally old. */
export interface AgeGroup {
  /** From the first purchase to the end of observation, in days; whole where the base comes from a log. */
  readonly days: number
  /** How many, or the sum of their weights; > 0. */
  readonly clients: number
}

/** One group per distinct age, the youngest first. */
export function clientsByAge({ patterns, timeUnit }: Pick<CustomerBase, 'patterns' | 'timeUnit'>): readonly AgeGroup[] {
  const { times, age, weight, size } = patterns
  const clients = new Float64Array(times.length)
  for (let i = 0; i < size; i++) clients[age[i]!]! += weight[i]!
  const groups = Array.from(times, (time, at) => ({ days: inDays(time, timeUnit), clients: clients[at]! }))
  return groups.filter(group => group.clients > 0)
}

/** A time of a base in days: whole where it is a whole day but for rounding. */
export function inDays(time: number, timeUnit: TimeUnit): number {
  const days = time * daysPer(timeUnit)
  const whole = Math.round(days)
  return Math.abs(days - whole) <= 1e-9 * Math.max(1, whole) ? whole : days
}
