/**
 * Do clients who order more often also spend more per order? Spending models assume that they do not.
 *
 * @module
 */
import { addTo, runningSum, totalOf } from '../numeric/index.js'
import type { SpendBlocks } from './spend-blocks.js'

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
 * The correlation of blocks, after what the mean of few orders is expected to be apart from that of many: the mean of a
 * logarithm is lower the fewer orders are averaged, so that the plain correlation is above 0 where nothing depends on
 * anything.
 *
 * @param expectedLog of ln(mean spend) given the number of orders, up to a constant; 0 for the plain correlation.
 */
export function correlationOf(spend: SpendBlocks, expectedLog: (orders: number) => number): SpendFrequencyCorrelation {
  const { clients, orders, start } = spend
  const size = Float64Array.from(orders, (_, k) => start[k + 1]! - start[k]!)
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

/** Logarithms that vary by less than this are alike up to rounding. */
const ALIKE = 1e-9

/** Distances from the mean of all clients, per block. */
function centred(values: Float64Array, size: Float64Array, clients: number): Float64Array {
  const sum = runningSum()
  for (let k = 0; k < values.length; k++) addTo(sum, size[k]! * values[k]!)
  const mean = totalOf(sum) / clients
  return values.map(value => value - mean)
}
