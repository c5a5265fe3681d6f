/**
 * Clients with spend, grouped by how many orders their mean spend averages: the costly terms of a likelihood depend on
 * that number alone.
 *
 * @module
 */
import { addTo, runningSum, totalOf } from '../numeric/core.js'
import type { SpendColumns } from './spend-histories.js'

/** What a correlation with frequency needs of clients grouped by their number of orders; one cell per group. */
export interface SpendGroups {
  /** How many clients have spend orders. */
  readonly clients: number
  /** The number of orders of each group, ascending. */
  readonly orders: Float64Array
  /** How many clients are in it. */
  readonly size: Float64Array
  /** Mean of the logarithm of what a client spends. */
  readonly logMean: Float64Array
  /** Sum of squared distances of the logarithms from their mean. */
  readonly logScatter: Float64Array
}

/** Clients block after block: block k is the clients from `start[k]` up to `start[k + 1]`. */
export interface SpendBlocks extends SpendGroups {
  readonly count: number
  /** First client of each block, and the number of clients at the end. */
  readonly start: Int32Array
  /** Mean spend of the clients, block after block. */
  readonly meanSpend: Float64Array
}

/** The blocks of the clients with spend orders; the others are left out. */
export function spendBlocks({ spendOrders, meanSpend }: SpendColumns): SpendBlocks {
  const orders = distinctOrders(spendOrders)
  const blockOf = ranks(orders)
  const start = new Int32Array(orders.length + 1)
  for (let i = 0; i < spendOrders.length; i++) if (spendOrders[i]! > 0) start[blockOf(spendOrders[i]!) + 1]!++
  for (let k = 0; k < orders.length; k++) start[k + 1]! += start[k]!
  const clients = start[orders.length]!
  const sorted = new Float64Array(clients)
  const next = start.slice()
  for (let i = 0; i < spendOrders.length; i++) {
    if (spendOrders[i]! > 0) sorted[next[blockOf(spendOrders[i]!)]!++] = meanSpend[i]!
  }
  const size = orders.map((_, k) => start[k + 1]! - start[k]!)
  return { clients, count: orders.length, orders, size, start, meanSpend: sorted, ...logMoments(start, sorted) }
}

/** Sums of distances from the block's first client, so that squares do not cancel. */
function logMoments(start: Int32Array, meanSpend: Float64Array): Pick<SpendBlocks, 'logMean' | 'logScatter'> {
  const logMean = new Float64Array(start.length - 1)
  const logScatter = new Float64Array(start.length - 1)
  for (let k = 0; k < logMean.length; k++) {
    const clients = start[k + 1]! - start[k]!
    const first = Math.log(meanSpend[start[k]!]!)
    const distances = runningSum()
    let squares = 0
    for (let i = start[k]!; i < start[k + 1]!; i++) {
      const distance = Math.log(meanSpend[i]!) - first
      addTo(distances, distance)
      squares += distance * distance
    }
    const mean = totalOf(distances) / clients
    logMean[k] = first + mean
    logScatter[k] = Math.max(0, squares - clients * mean * mean)
  }
  return { logMean, logScatter }
}

/** Numbers of orders below this are looked up in an array, ten times as fast as in a map; few clients have more. */
const MANY = 4096

/** The numbers above 0 that occur, ascending. */
function distinctOrders(spendOrders: Float64Array): Float64Array {
  const few = new Uint8Array(MANY)
  const many = new Set<number>()
  for (let i = 0; i < spendOrders.length; i++) {
    const x = spendOrders[i]!
    if (x < MANY) few[x] = 1
    else many.add(x)
  }
  const small = Array.from(few.keys()).filter(x => x > 0 && few[x] === 1)
  return Float64Array.from([...small, ...Array.from(many).sort((one, other) => one - other)])
}

/** The position of each number in an ascending list. */
function ranks(orders: Float64Array): (x: number) => number {
  const few = new Int32Array(MANY)
  const many = new Map<number, number>()
  for (let k = 0; k < orders.length; k++) {
    if (orders[k]! < MANY) few[orders[k]!] = k
    else many.set(orders[k]!, k)
  }
  return x => (x < MANY ? few[x]! : many.get(x)!)
}
