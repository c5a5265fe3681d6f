/**
 * Do clients who order more often also spend more per order? Spending models assume that they do not.
 *
 * @module
 */
import type { Warning } from '../model/index.js'
import { addTo, runningSum, totalOf } from '../numeric/core.js'
import type { SpendGroups } from './spend-blocks.js'

/** How spend goes with frequency. A figure that does not exist (all orders or all amounts alike) is absent. */
export interface SpendFrequencyCorrelation {
  /** Clients with spend orders. */
  readonly clients: number
  /** Of ln(mean spend) with ln(spend orders), clients counting alike; from -1 to 1. */
  readonly correlation?: number
  /** How many standard errors it lies from 0, whatever the spread of spend at each frequency (White 1980). */
  readonly standardErrors?: number
}

/**
 * The correlation of groups, after what the mean of few orders is expected to be apart from that of many: the mean of a
 * logarithm is lower the fewer orders are averaged, so that the plain correlation is above 0 where nothing depends on
 * anything.
 *
 * @param expectedLog of ln(mean spend) given the number of orders, up to a constant; 0 for the plain correlation.
 */
export function correlationOf(spend: SpendGroups, expectedLog: (orders: number) => number): SpendFrequencyCorrelation {
  const { clients, orders, size } = spend
  const frequency = centred(orders.map(Math.log), size, clients)
  const amount = centred(
    spend.logMean.map((mean, k) => mean - expectedLog(orders[k]!)),
    size,
    clients,
  )
  const together = runningSum()
  const frequencies = runningSum()
  const amounts = runningSum()
  const noise = runningSum()
  for (let k = 0; k < orders.length; k++) {
    const [u, e] = [frequency[k]!, amount[k]!]
    const squares = size[k]! * e * e + spend.logScatter[k]!
    addTo(together, size[k]! * u * e)
    addTo(frequencies, size[k]! * u * u)
    addTo(amounts, squares)
    addTo(noise, u * u * squares)
  }
  const least = clients * ALIKE * ALIKE
  if (totalOf(frequencies) <= least || totalOf(amounts) <= least) return { clients }
  const scale = Math.sqrt(totalOf(frequencies)) * Math.sqrt(totalOf(amounts))
  const correlation = Math.min(1, Math.max(-1, totalOf(together) / scale))
  return { clients, correlation, standardErrors: totalOf(together) / Math.sqrt(totalOf(noise)) }
}

/** Below this a correlation shifts values less than the spread of a client's own orders does. */
export const NOTABLE = 0.2
/** Chance alone goes beyond this many standard errors three times in a thousand. */
export const CERTAIN = 3
/** Standard errors of fewer clients than this are too rough to warn by. */
export const FEWEST = 30

/** A warning where spend and frequency go together so much, and so certainly, that values of frequent buyers are off. */
export function correlationWarnings(found: SpendFrequencyCorrelation): readonly Warning[] {
  const { clients, correlation, standardErrors } = found
  if (correlation === undefined || standardErrors === undefined || clients < FEWEST) return []
  if (Math.abs(correlation) < NOTABLE || Math.abs(standardErrors) < CERTAIN) return []
  const direction = correlation > 0 ? 'more' : 'less'
  const message =
    `Clients with more orders spend ${direction} per order: correlation ${correlation.toFixed(2)} of the logarithms, ` +
    `${Math.abs(standardErrors).toFixed(1)} standard errors from 0. The model assumes none, so that it expects too ` +
    `${correlation > 0 ? 'little' : 'much'} of frequent buyers it knows little of. Fit groups of like frequency apart`
  return [{ code: 'SPEND_FREQUENCY_CORRELATED', message }]
}

/** Logarithms that vary by less than this are alike up to rounding. */
const ALIKE = 1e-9

/** Distances from the mean of all clients, per block. */
function centred(values: Float64Array, size: Float64Array, clients: number): Float64Array {
  const sum = runningSum()
  for (let k = 0; k < values.length; k++) addTo(sum, size[k]! * values[k]!)
  const mean = totalOf(sum) / clients
  return values.map(value => value - mean)
}
