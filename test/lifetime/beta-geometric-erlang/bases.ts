import type { FirstChance } from '../../../src/lifetime/beta-geometric/family.js'
import type { ErlangParams } from '../../../src/lifetime/beta-geometric-erlang/family.js'
import { simulateErlang } from '../../../src/lifetime/beta-geometric-erlang/simulate.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

/** Clients who came over a year and are watched for one to two, in weeks as fine as they were drawn. */
export function simulatedBase(params: ErlangParams, first: FirstChance, clients: number, seed: number): CustomerBase {
  const age = Float64Array.from({ length: clients }, (_, i) => (728 - (i % 364)) / 7)
  const { frequency, recency, eventClient, eventTime } = simulateErlang({ params }, first, { age, seed })
  const logIntervals = new Float64Array(clients)
  for (let i = 1; i < eventTime.length; i++) {
    if (eventClient[i] === eventClient[i - 1]) {
      logIntervals[eventClient[i]!]! += Math.log(eventTime[i]! - eventTime[i - 1]!)
    }
  }
  return customerBaseFromSummary(
    { frequency, recency, age, logIntervals },
    { timeUnit: 'week', observedUntil: '2024-06-30' },
  )
}

/** The same base as if nobody had kept the times between purchases. */
export function withoutIntervals(base: CustomerBase): CustomerBase {
  const { logIntervals: _, ...rest } = base
  return rest
}
