/**
 * The clients that tell whether spend goes with frequency, and their spend without what averaging alone brings about.
 *
 * The logarithm of an average of few orders is lower, on average, than that of many. The mean of the logarithms of single
 * orders is not: where a base keeps it, it is taken. Else the logarithm of mean spend is, less ψ(px) − ln(px), which
 * averaging takes off under a Gamma-Gamma model fitted to the base.
 *
 * @module
 */
import { digamma } from '../../numeric/core.js'
import type { CustomerBase } from '../../records/core.js'
import * as gammaGamma from '../gamma-gamma/index.js'
import { expectColumn, spendColumns } from '../spend-histories.js'

/** How averaging is kept out. */
export type SpendBasis = 'logarithms-of-orders' | 'gamma-gamma'

/** Columns over the clients with spend orders. */
export interface ClientsWithSpend {
  readonly basis: SpendBasis
  /** Their rows in the base. */
  readonly rows: Int32Array
  readonly orders: Float64Array
  readonly meanSpend: Float64Array
  /** Logarithm of what the client spends per order, without what averaging brings about. */
  readonly logSpend: Float64Array
}

export function clientsWithSpend(base: CustomerBase): ClientsWithSpend {
  const { spendOrders, meanSpend } = spendColumns(base)
  const rows = Int32Array.from(spendOrders.keys()).filter(i => spendOrders[i]! > 0)
  const orders = Float64Array.from(rows, i => spendOrders[i]!)
  const amounts = Float64Array.from(rows, i => meanSpend[i]!)
  const kept = base.logSpend
  if (kept !== undefined) {
    const means = expectColumn(kept.mean, 'base.logSpend.mean', base.size)
    const logSpend = Float64Array.from(rows, i => means[i]!)
    return { basis: 'logarithms-of-orders', rows, orders, meanSpend: amounts, logSpend }
  }
  const lowered = rows.length === 0 ? () => 0 : averagingUnder(base)
  const logSpend = amounts.map((amount, i) => Math.log(amount) - lowered(orders[i]!))
  return { basis: 'gamma-gamma', rows, orders, meanSpend: amounts, logSpend }
}

/** What averaging x orders adds to the logarithm, below 0. */
function averagingUnder(base: CustomerBase): (orders: number) => number {
  const { p } = gammaGamma.fit(base).params
  return x => digamma(p * x) - Math.log(p * x)
}
