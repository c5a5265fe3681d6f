/**
 * What each costs, and a unit of what it is the cost of: a straight line through costs, neither part below 0.
 *
 * Least squares with weights 1/(x̄ + x)²: costs scatter the wider the more there is, and a giant is one case among others.
 *
 * @module
 */
import { sumOf } from './samples.js'
import type { CostLine } from './types.js'

/** The line; `undefined` where there are no costs. */
export function costLine(amounts: readonly number[], costs: readonly number[]): CostLine | undefined {
  const n = costs.length
  if (n === 0) return undefined
  const mean = sumOf(amounts) / n
  // Where nobody has any amount each costs the mean.
  const weights = mean > 0 ? amounts.map(amount => (mean / (mean + amount)) ** 2) : amounts.map(() => 1)
  const of = (values: readonly number[]): number => sumOf(values.map((value, i) => weights[i]! * value))
  const weight = sumOf(weights)
  const [amount, cost] = [of(amounts) / weight, of(costs) / weight]
  const spread = of(amounts.map(own => (own - amount) ** 2))
  const slope = spread > 0 ? of(amounts.map((own, i) => (own - amount) * (costs[i]! - cost))) / spread : 0
  // A line through nothing at all is the steepest that leaves no part below 0.
  const perUnit = amount > 0 ? Math.min(Math.max(0, slope), Math.max(0, cost) / amount) : 0
  return { each: Math.max(0, cost - perUnit * amount), perUnit }
}
