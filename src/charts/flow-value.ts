/**
 * What flows are worth at a rate, for pictures: the times of flows, and Σ a (1 + r)^-t.
 *
 * @module
 */
import { expectFinite, expectList, expectObject, reject } from '../errors/index.js'
import { dayNumber } from '../money/core.js'
import { compensatedSum } from '../numeric/core.js'

/** Flows at equal periods, or with days. */
export type DrawnFlows = readonly number[] | { readonly dates: readonly string[]; readonly amounts: readonly number[] }

/** A flow and when it is: in periods, or in years from the first day. */
export interface TimedFlow {
  readonly time: number
  readonly amount: number
}

/** Flows with their times, checked. */
export function timedFlows(flows: DrawnFlows): readonly TimedFlow[] {
  const timed = isPlain(flows) ? periodic(flows, 'flows') : dated(flows)
  return timed.length > 0 ? timed : reject('EMPTY_INPUT', 'flows', 'at least one flow', flows)
}

function isPlain(flows: DrawnFlows): flows is readonly number[] {
  return Array.isArray(flows)
}

function periodic(amounts: unknown, path: string): readonly TimedFlow[] {
  return Array.from(expectList(amounts, path), (amount, time) => ({
    time,
    amount: expectFinite(amount, `${path}[${time}]`),
  }))
}

function dated(flows: Exclude<DrawnFlows, readonly number[]>): readonly TimedFlow[] {
  const { dates, amounts } = expectObject(flows, 'flows')
  const days = Array.from(expectList(dates, 'flows.dates'), (_, i) => dayNumber(flows.dates[i]!, `flows.dates[${i}]`))
  const known = periodic(amounts, 'flows.amounts')
  if (known.length !== days.length) {
    reject('LENGTH_MISMATCH', 'flows.amounts', `${days.length} amounts, one for each date`, known.length)
  }
  const first = Math.min(...days)
  return known.map(({ amount }, i) => ({ time: (days[i]! - first) / 365, amount }))
}

/** Their net present value at a rate > -1. */
export function flowValue(flows: readonly TimedFlow[], rate: number): number {
  const force = Math.log1p(rate)
  const value = compensatedSum(flows.map(({ time, amount }) => amount * Math.exp(-force * time)))
  return Number.isFinite(value)
    ? value
    : reject('OUT_OF_RANGE', 'options.between', 'rates at which doubles hold the value', rate)
}
