/**
 * Do the values of clients add up?
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import type { RunningSum } from '../../numeric/compensated-sum.js'
import { addTo, compensatedSum, runningSum, totalOf } from '../../numeric/core.js'
import type { ClientValue, ValuePart } from '../shapes/value.js'

/** Values of many clients in one sum, by source and by what they come from. */
export interface ReconciledValues {
  readonly clients: number
  /** Absent where there is nobody. */
  readonly currency?: string
  /** Sum of all values. */
  readonly value: number
  readonly bySource: readonly ValuePart[]
  /** Of running facilities together, of new business, and of what belongs to neither. */
  readonly byFacility: readonly ValuePart[]
  readonly exposure: number
  readonly economicCapital: number
  /** The largest distance between a client's value and the sum of its sources or of its facilities, of the largest part in it. */
  readonly largestGap: number
}

/**
 * The sum of values, by source and by facility, and how far parts are from totals.
 *
 * @param values of `appraise`, one after the other.
 * @throws ClienteleError `MIXED_CURRENCIES` for values in two currencies; `INVALID_TYPE`.
 * @example
 * import { reconcileValues } from 'clientele/appraisal'
 * reconcileValues([]).value // => 0
 */
export function reconcileValues(values: Iterable<ClientValue>): ReconciledValues {
  const total = { value: runningSum(), exposure: runningSum(), capital: runningSum() }
  const sources = new Map<string, RunningSum>()
  const places = new Map<string, RunningSum>([
    ['facilities', runningSum()],
    ['new business', runningSum()],
    ['relationship', runningSum()],
  ])
  let clients = 0
  let largestGap = 0
  let currency: string | undefined
  for (const one of values) {
    expectObject(one, `values[${clients}]`)
    currency ??= one.currency
    if (one.currency !== currency) reject('MIXED_CURRENCIES', `values[${clients}].currency`, currency, one.currency)
    clients++
    addTo(total.value, one.value)
    addTo(total.exposure, one.exposure)
    addTo(total.capital, one.economicCapital)
    for (const { name, value } of one.bySource) addTo(sumOf(sources, name), value)
    for (const { name, value } of one.byFacility) addTo(sumOf(places, places.has(name) ? name : 'facilities'), value)
    largestGap = Math.max(largestGap, gapOf(one))
  }
  return {
    clients,
    ...(currency !== undefined && { currency }),
    value: totalOf(total.value),
    bySource: partsOf(sources),
    byFacility: partsOf(places),
    exposure: totalOf(total.exposure),
    economicCapital: totalOf(total.capital),
    largestGap,
  }
}

function sumOf(sums: Map<string, RunningSum>, name: string): RunningSum {
  const known = sums.get(name) ?? runningSum()
  sums.set(name, known)
  return known
}

function partsOf(sums: ReadonlyMap<string, RunningSum>): readonly ValuePart[] {
  return Array.from(sums, ([name, sum]) => ({ name, value: totalOf(sum) }))
}

function gapOf({ value, bySource, byFacility }: ClientValue): number {
  const largest = Math.max(0, ...bySource.map(part => Math.abs(part.value)))
  if (largest === 0) return Math.abs(value)
  const gap = (parts: readonly ValuePart[]): number => Math.abs(compensatedSum(parts.map(part => part.value)) - value)
  return Math.max(gap(bySource), gap(byFacility)) / largest
}
