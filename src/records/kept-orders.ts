/**
 * What a base remembers of a client's orders beyond counts and means: the logarithms of the times between them, and of
 * their amounts.
 *
 * @module
 */
import type { LogSpend } from './types.js'

/** What is kept of one client's amounts. */
export interface LogMoments {
  /** Mean of ln(amount); 0 for no amount. */
  readonly mean: number
  /** Sum of the squared distances of ln(amount) from it. */
  readonly squares: number
}

/** A product that leads out of this range becomes a logarithm: one for many intervals in place of one each. */
const LARGEST = 1e290
const SMALLEST = 1e-290

/** Sum of ln(time between purchases) over ascending days, of which the first `orders` count; 0 for fewer than two. */
export function logIntervalsOf(days: Int32Array, orders: number, daysPerUnit: number): number {
  let sum = 0
  let product = 1
  for (let i = 1; i < orders; i++) {
    product *= (days[i]! - days[i - 1]!) / daysPerUnit
    if (product > LARGEST || product < SMALLEST) {
      sum += Math.log(product)
      product = 1
    }
  }
  return sum + Math.log(product)
}

/** Room for the logarithms of so many clients. */
export function logSpendColumns(length: number): LogSpend {
  return { mean: new Float64Array(length), squares: new Float64Array(length) }
}

/** Writes what is kept of a client's amounts, of which the first `orders` count. */
export function setLogSpend(columns: LogSpend, at: number, amounts: Float64Array, orders: number): void {
  const { mean, squares } = momentsOf(amounts, orders)
  columns.mean[at] = mean
  columns.squares[at] = squares
}

/** Mean and scatter of the logarithms of the first `count` amounts (Welford 1962: nothing cancels). */
export function momentsOf(amounts: Float64Array, count: number): LogMoments {
  let mean = 0
  let squares = 0
  for (let i = 0; i < count; i++) {
    const log = Math.log(amounts[i]!)
    const distance = log - mean
    mean += distance / (i + 1)
    squares += distance * (log - mean)
  }
  return { mean, squares }
}

/** The first clients of the columns. */
export function firstOfLogSpend({ mean, squares }: LogSpend, size: number): LogSpend {
  return Object.freeze({ mean: mean.slice(0, size), squares: squares.slice(0, size) })
}
