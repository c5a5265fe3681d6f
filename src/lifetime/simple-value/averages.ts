/**
 * What the simple formulas know of a base: its averages.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { daysPer } from '../../money/core.js'
import { compensatedSum } from '../../numeric/core.js'
import type { CustomerBase } from '../../records/core.js'
import { expectBase } from '../foundation/index.js'
import { spendColumns } from '../spend-histories.js'

/** One number of each kind for all clients. */
export interface Averages {
  /** Mean amount of the orders that count for spend, every order alike. */
  readonly orderValue: number
  /** Repeat purchases of all clients per year that they have been known. */
  readonly purchasesPerYear: number
}

/** The averages of a base. */
export function averagesOf(base: CustomerBase): Averages {
  expectBase(base)
  const { meanSpend, spendOrders } = spendColumns(base)
  const orders = compensatedSum(spendOrders)
  if (orders === 0) reject('NO_DATA', 'base.spendOrders', 'at least one order with an amount', 'none')
  const revenue = compensatedSum(meanSpend.map((mean, i) => mean * spendOrders[i]!))
  const years = (compensatedSum(base.age) * daysPer(base.timeUnit)) / daysPer('year')
  if (years === 0) reject('NO_DATA', 'base.age', 'clients known for longer than a day', 'none')
  return { orderValue: revenue / orders, purchasesPerYear: compensatedSum(base.frequency) / years }
}
