/**
 * Money bound in running a project at the end of each month: what customers owe and what lies in stock, less what is owed.
 *
 * Balances trail: 45 days of revenue are the revenue of the last 45 days, a month being 365 / 12 of them. At the end all is paid.
 *
 * @module
 */
import type { WorkingCapital } from '../../records/core.js'

/** Writes the balance by month, 0 from `last` on. */
export type WorkingCapitalWriter = (
  out: Float64Array,
  revenue: Float64Array,
  operatingCost: Float64Array,
  last: number,
) => void

/** @param months of the project: what was longer ago does not count. */
export function workingCapitalWriter(terms: WorkingCapital | undefined, months: number): WorkingCapitalWriter {
  const { receivableDays = 0, payableDays = 0, inventoryDays = 0 } = terms ?? {}
  const ofRevenue = monthsBack(receivableDays, months)
  const [stock, owed] = [monthsBack(inventoryDays, months), monthsBack(payableDays, months)]
  // Stock that is not paid yet binds nothing: what the two have in common must not be a difference of large sums.
  const ofCost = Array.from({ length: Math.max(stock.length, owed.length) }, (_, back) => {
    return (back < stock.length ? stock[back]! : 0) - (back < owed.length ? owed[back]! : 0)
  })
  return (out, revenue, operatingCost, last) => {
    out.fill(0)
    addTrailing(out, revenue, ofRevenue, last)
    addTrailing(out, operatingCost, ofCost, last)
  }
}

/** Which part of a month counts, by how many months ago it was: all of the last ones, and a part of the one before. */
function monthsBack(days: number, most: number): readonly number[] {
  const months = (days * 12) / 365
  return Array.from({ length: Math.min(Math.ceil(months), most) }, (_, back) => Math.min(1, months - back))
}

function addTrailing(out: Float64Array, flow: Float64Array, parts: readonly number[], last: number): void {
  if (parts.length === 0) return
  for (let month = 0; month < last; month++) {
    let sum = out[month]!
    for (let back = Math.min(month, parts.length - 1); back >= 0; back--) sum += parts[back]! * flow[month - back]!
    out[month] = sum
  }
}
