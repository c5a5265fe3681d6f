/**
 * Do the values of clients add up?
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
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
 * @throws ClienteleError `MIXED_CURRENCIES` for values in two currencies.
 * @example
 * import { reconcileValues } from 'clientele/appraisal'
 * reconcileValues([]).value // => 0
 */
export function reconcileValues(values: readonly ClientValue[]): ReconciledValues {
  const [first] = values
  const other = values.findIndex(({ currency }) => currency !== first?.currency)
  if (other >= 0) {
    reject('MIXED_CURRENCIES', `values[${other}].currency`, `${first?.currency}`, values[other]?.currency)
  }
  const sources = new Map<string, number[]>()
  const places = new Map<string, number[]>([
    ['facilities', []],
    ['new business', []],
    ['relationship', []],
  ])
  for (const { bySource, byFacility } of values) {
    for (const { name, value } of bySource) into(sources, name).push(value)
    for (const { name, value } of byFacility) into(places, places.has(name) ? name : 'facilities').push(value)
  }
  return {
    clients: values.length,
    ...(first && { currency: first.currency }),
    value: compensatedSum(values.map(({ value }) => value)),
    bySource: partsOf(sources),
    byFacility: partsOf(places),
    exposure: compensatedSum(values.map(({ exposure }) => exposure)),
    economicCapital: compensatedSum(values.map(({ economicCapital }) => economicCapital)),
    largestGap: values.reduce((most, value) => Math.max(most, gapOf(value)), 0),
  }
}

function into(lists: Map<string, number[]>, name: string): number[] {
  const known = lists.get(name) ?? []
  lists.set(name, known)
  return known
}

function partsOf(lists: ReadonlyMap<string, readonly number[]>): readonly ValuePart[] {
  return Array.from(lists, ([name, amounts]) => ({ name, value: compensatedSum(amounts) }))
}

function gapOf({ value, bySource, byFacility }: ClientValue): number {
  const largest = Math.max(0, ...bySource.map(part => Math.abs(part.value)))
  if (largest === 0) return Math.abs(value)
  const gap = (parts: readonly ValuePart[]): number => Math.abs(compensatedSum(parts.map(part => part.value)) - value)
  return Math.max(gap(bySource), gap(byFacility)) / largest
}
