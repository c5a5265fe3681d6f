/**
 * Clients with spend, summed up by how many orders they have: the likelihood of all clients depends on nothing else.
 *
 * @module
 */
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { LogSpendMoments } from './log-spend-columns.js'

/** One cell per number of orders that occurs; logarithms are those of the clients' mean ln(amount). */
export interface LogSpendGroups {
  /** How many clients have spend orders. */
  readonly clients: number
  /** How many orders they have in all. */
  readonly total: number
  /** The number of orders of each group, ascending. */
  readonly orders: Float64Array
  /** How many clients are in it. */
  readonly size: Float64Array
  /** Mean of the clients' means. */
  readonly logMean: Float64Array
  /** Sum of squared distances of the clients' means from it. */
  readonly logScatter: Float64Array
  /** Sum over all orders of the squared distance from their client's mean. */
  readonly within: number
  /** Sum over all orders of ln(amount). */
  readonly logSum: number
}

/** The groups of the clients with spend orders; the others are left out. */
export function logSpendGroups({ spendOrders, mean, squares }: LogSpendMoments): LogSpendGroups {
  const groups = new Map<number, { size: number; first: number; squares: number; distances: RunningSum }>()
  const within = runningSum()
  const logSum = runningSum()
  let total = 0
  for (let i = 0; i < spendOrders.length; i++) {
    const orders = spendOrders[i]!
    if (orders === 0) continue
    let group = groups.get(orders)
    if (group === undefined) {
      group = { size: 0, first: mean[i]!, squares: 0, distances: runningSum() }
      groups.set(orders, group)
    }
    // Distances from the group's first client, so that squares do not cancel.
    const distance = mean[i]! - group.first
    group.size++
    group.squares += distance * distance
    addTo(group.distances, distance)
    addTo(within, squares[i]!)
    addTo(logSum, orders * mean[i]!)
    total += orders
  }
  const ascending = Array.from(groups).sort(([one], [other]) => one - other)
  const centre = ascending.map(([, { size, distances }]) => totalOf(distances) / size)
  const size = Float64Array.from(ascending, ([, group]) => group.size)
  return {
    clients: size.reduce((sum, clients) => sum + clients, 0),
    total,
    orders: Float64Array.from(ascending, ([orders]) => orders),
    size,
    logMean: Float64Array.from(ascending, ([, { first }], k) => first + centre[k]!),
    logScatter: Float64Array.from(ascending, ([, group], k) =>
      Math.max(0, group.squares - group.size * centre[k]! * centre[k]!),
    ),
    within: totalOf(within),
    logSum: totalOf(logSum),
  }
}

type RunningSum = ReturnType<typeof runningSum>
