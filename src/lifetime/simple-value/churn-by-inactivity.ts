/**
 * How many clients are being lost, when nobody says goodbye? Counted from a base by a stated rule: who has not bought for
 * so long is lost.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { Duration, Horizon } from '../../money/core.js'
import { daysPer, inUnits } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { ProportionOptions } from '../../statistics/index.js'
import { proportionInterval } from '../../statistics/index.js'
import { expectBase } from '../foundation/index.js'
import type { ChurnRate } from './churn.js'

/** The rule, and how its uncertainty is told. */
export interface InactivityOptions extends ProportionOptions {
  /** A client is lost once so long has passed without a purchase; > 0, in the unit of the base or with its own. */
  readonly inactiveFor: Horizon
}

/** A churn rate with what was counted for it. */
export interface MeasuredChurn extends ChurnRate {
  /** `lost / atRisk`. */
  readonly rate: number
  /** The period is as long as the rule. */
  readonly per: Duration
  /** Clients who became lost in the last period before the end of observation. */
  readonly lost: number
  /** Clients when that period began: first bought before it, and not lost by then. */
  readonly atRisk: number
  /** What the count tells of the rate behind it. */
  readonly interval: Interval
}

/**
 * The share of clients lost in the last period before the end of observation, a client being lost once it has not bought
 * for the length of that period.
 *
 * The answer depends on the rule: too short, and slow buyers count as lost; too long, and the lost are noticed late. A
 * buying model needs no rule, for it weighs each silence by the client's own pace (`probabilityAlive`).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a rule that is no time, or a level; `NO_DATA` where the base is too young to
 * have had a client one period ago.
 * @example
 * import { churnByInactivity } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [3, 1, 0, 0, 5], recency: [38, 20, 0, 0, 10], age: [39, 39, 30, 4, 39] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const { lost, atRisk, rate } = churnByInactivity(base, { inactiveFor: 13 })
 * lost // => 1
 * atRisk // => 2
 * rate // => 0.5
 */
export function churnByInactivity(base: CustomerBase, options: InactivityOptions): MeasuredChurn {
  expectBase(base)
  expectKnownKeys(expectObject(options, 'options'), ['inactiveFor', 'level', 'method'], 'options')
  const { inactiveFor, ...rest } = options
  const value = inUnits(inactiveFor, base.timeUnit, 'options.inactiveFor')
  const { recency, age } = base
  let lost = 0
  let atRisk = 0
  for (let i = 0; i < base.size; i++) {
    const idle = whole(age[i]! - recency[i]!)
    if (age[i]! < value || idle >= whole(2 * value)) continue
    atRisk++
    if (idle >= whole(value)) lost++
  }
  if (atRisk === 0) reject('NO_DATA', 'base', 'a client who was one a period ago', 'none', SHORTER)
  const interval = proportionInterval(lost, atRisk, rest)
  return { rate: lost / atRisk, per: { value, unit: base.timeUnit }, lost, atRisk, interval }

  /** Differences of times are a last digit off the whole days they mean. */
  function whole(time: number): number {
    return Math.round(time * daysPer(base.timeUnit) * STEPS) / STEPS
  }
}

const STEPS = 1e8
const SHORTER = 'Take a shorter inactiveFor, or observe for longer'
